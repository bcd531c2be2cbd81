package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** Finance books a claim of damages and says by which day it should be paid. */
public class BookDamages {

  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public BookDamages(ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Returns the moment from which somebody must check the payment. */
  public Instant book(CaseReference reference, String booking, LocalDate payBy, String by) {
    Law law = contracts.law(reference);
    if (payBy.isBefore(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused("De dag bij “Uiterlijk te betalen” is al voorbij. Kies een latere dag.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Schadeclaim geboekt; te betalen uiterlijk " + DutchDates.inWords(payBy),
        booking);
    return LegalTime.firstMomentAfter(law, payBy);
  }
}
