package org.supplierescalation.demo;

import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/** What the demo can send in the place of a supplier. */
enum AnswerKind {
  ANSWER("Gewoon antwoord", true),
  WITH_FILE("Antwoord met een bijlage", true),
  ABSENCE("Afwezigheidsbericht", false),
  UNDELIVERABLE("Onbestelbaar, van de mailserver", false),
  STRANGER("Antwoord van een onbekende afzender", true);

  private final String dutch;
  private final boolean wantsText;

  AnswerKind(String dutch, boolean wantsText) {
    this.dutch = dutch;
    this.wantsText = wantsText;
  }

  static AnswerKind named(String name) {
    return Stream.of(values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refused("Kies uit de lijst wat u stuurt."));
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  boolean wantsText() {
    return wantsText;
  }

  /** What is said when it was sent. */
  String told(CaseReference reference) {
    return this == STRANGER
        ? "De mail is verstuurd. Hij wacht zo dadelijk bij “Mail” in het menu op een dossier."
        : "De mail is verstuurd. Binnen tien seconden staat hij in dossier %s."
            .formatted(reference);
  }
}
