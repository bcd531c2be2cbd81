package org.supplierescalation.lesson;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/** Keeps what a supplier says of our judgement. */
public class RecordObjection {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_NAME = 200;

  private final Objections objections;
  private final Clock clock;

  public RecordObjection(Objections objections, Clock clock) {
    this.objections = objections;
    this.clock = clock;
  }

  public void record(Objection objection) {
    if (objection.text().isBlank()) {
      throw new Refused("Vul in wat de leverancier zegt, zo veel mogelijk in zijn eigen woorden.");
    }
    if (objection.saidBy().isBlank()) {
      throw new Refused("Vul in wie dit namens de leverancier zegt.");
    }
    if (objection.text().length() > LONGEST_TEXT || objection.saidBy().length() > LONGEST_NAME) {
      throw new Refused(
          "Dit is te lang: hoogstens %d tekens voor de tekst en %d voor wie het zegt."
              .formatted(LONGEST_TEXT, LONGEST_NAME));
    }
    if (objection.receivedOn().isAfter(LocalDate.now(clock.withZone(Law.NL.zone())))) {
      throw new Refused("De dag ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    objections.add(objection);
  }
}
