package org.supplierescalation.reply;

import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** How we tell our own people of an answer by a link. */
public final class LinkWords {

  /** What everybody must know who acts on such an answer. */
  public static final String WARNING =
      "Een e-mail kan zijn doorgestuurd: wie de link heeft, kan antwoorden. Ga na of deze persoon bij de leverancier hoort.";

  private LinkWords() {}

  /** Who answered, when and from where. */
  public static String who(ReplyLink link, LinkAnswer answer, Law law) {
    return "“%s”, gekozen door %s op %s, vanaf %s, met de link die naar %s ging."
        .formatted(
            answer.choice().dutch(),
            answer.name(),
            DutchDates.inWords(answer.at(), law),
            answer.address(),
            link.recipient());
  }
}
