package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** A chosen remedy is given up after all. */
public class DropRemedy {

  private final Timeline timeline;

  public DropRemedy(Timeline timeline) {
    this.timeline = timeline;
  }

  public void drop(CaseReference reference, Remedy remedy, String why, String by) {
    if (why.isBlank()) {
      throw new Refused("Vul bij “Waarom ziet u ervan af?” een reden in.");
    }
    timeline.add(
        reference, by, EntryKind.DECISION, "Afgezien van “%s”".formatted(remedy.dutch()), why);
  }
}
