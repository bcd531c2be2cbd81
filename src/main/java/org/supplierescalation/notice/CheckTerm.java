package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * Somebody checked the supplier's work, with evidence. Not performed counts only when the term is
 * over; partly performed is not performed (NL 6:88; law.md 1.1, step 8).
 */
public class CheckTerm {

  private final Terms terms;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public CheckTerm(Terms terms, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.terms = terms;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public TermResult check(
      CaseReference reference,
      Performance performance,
      @Nullable LocalDate performedOn,
      String evidence,
      String by) {
    RunningTerm term = terms.get(reference);
    Law law = contracts.law(reference);
    boolean performed = performance == Performance.PERFORMED;
    if (performed && performedOn == null) {
      throw new Refused("Vul in op welke dag het gevraagde resultaat er was.");
    }
    if (performedOn != null && performedOn.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "De dag van nakoming ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    Instant now = clock.instant();
    LocalDate shownOn = performed ? performedOn : null;
    terms.addCheck(
        new TermCheck(reference, term.letterRound(), performance, shownOn, evidence, by, now));
    boolean late = shownOn != null && shownOn.isAfter(term.lastDay());
    timeline.add(
        reference,
        by,
        EntryKind.EVIDENCE,
        "Controle van de nakoming: " + performance.dutch() + (late ? ", maar na de termijn" : ""),
        "%sBewijs: %s%s"
            .formatted(
                shownOn == null
                    ? ""
                    : "Het resultaat was er op %s.%n".formatted(DutchDates.inWords(shownOn)),
                evidence,
                late
                    ? "\nDe termijn was voorbij: onze rechten door de vertraging blijven bestaan."
                    : ""));
    if (performed) {
      return TermResult.PERFORMED;
    }
    boolean over = !now.isBefore(LegalTime.firstMomentAfter(law, term.lastDay()));
    return over ? TermResult.NOT_PERFORMED : TermResult.STILL_RUNNING;
  }
}
