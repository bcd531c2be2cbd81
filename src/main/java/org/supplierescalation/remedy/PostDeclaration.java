package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

/** A signed declaration was also handed to the post, registered. */
public class PostDeclaration {

  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public PostDeclaration(ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void post(
      CaseReference reference,
      LetterKind kind,
      String carrier,
      String tracking,
      LocalDate sentOn,
      String by) {
    if (sentOn.isAfter(LocalDate.now(clock.withZone(contracts.law(reference).zone())))) {
      throw new Refused("De dag bij “Verzonden op” ligt in de toekomst.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.LETTER,
        "%s aangetekend verzonden op %s".formatted(kind.dutch(), DutchDates.inWords(sentOn)),
        Particulars.of("Vervoerder", carrier, "Volgnummer", tracking));
  }
}
