package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Somebody chooses between dissolution, termination and staying. */
public class ChooseEnding {

  private final EndingChoices endings;
  private final FoundDefaults defaults;
  private final Timeline timeline;

  public ChooseEnding(EndingChoices endings, FoundDefaults defaults, Timeline timeline) {
    this.endings = endings;
    this.defaults = defaults;
    this.timeline = timeline;
  }

  public void choose(EndingChoice ending) {
    if (ending.why().isBlank()) {
      throw new Refused("Vul bij “Waarom?” in waarom u dit kiest.");
    }
    if (ending.ground() == EndingGround.DISSOLUTION) {
      DefaultLetter.established(defaults, ending.reference());
    }
    endings.add(ending);
    timeline.add(
        ending.reference(),
        ending.chosenBy(),
        EntryKind.REMEDY,
        "Einde van het contract: " + ending.ground().dutch().toLowerCase(Locale.ROOT),
        ending.why());
  }
}
