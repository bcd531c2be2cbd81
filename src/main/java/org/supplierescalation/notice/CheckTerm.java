package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

  /**
   * @param performedTime needed only when the term is in hours
   */
  public TermResult check(
      CaseReference reference,
      Performance performance,
      @Nullable LocalDate performedOn,
      @Nullable LocalTime performedTime,
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
    if (performed && term.inHours() && performedTime == null) {
      throw new Refused(
          "De termijn telt in uren. Vul ook in hoe laat het gevraagde resultaat er was.");
    }
    Instant now = clock.instant();
    LocalDate shownOn = performed ? performedOn : null;
    terms.addCheck(
        new TermCheck(reference, term.letterRound(), performance, shownOn, evidence, by, now));
    boolean late = shownOn != null && isLate(term, law, shownOn, performedTime);
    timeline.add(
        reference,
        by,
        EntryKind.EVIDENCE,
        "Controle van de nakoming: " + performance.dutch() + (late ? ", maar na de termijn" : ""),
        "%sBewijs: %s%s"
            .formatted(
                shownOn == null
                    ? ""
                    : "Het resultaat was er op %s.%n"
                        .formatted(
                            performedTime == null
                                ? DutchDates.inWords(shownOn)
                                : DutchDates.inWords(
                                    LegalTime.at(law, shownOn, performedTime), law)),
                evidence,
                late
                    ? "\nDe termijn was voorbij: onze rechten door de vertraging blijven bestaan."
                    : ""));
    if (performed) {
      return TermResult.PERFORMED;
    }
    boolean over = !now.isBefore(term.overAt(law));
    return over ? TermResult.NOT_PERFORMED : TermResult.STILL_RUNNING;
  }

  private static boolean isLate(
      RunningTerm term, Law law, LocalDate performedOn, @Nullable LocalTime performedTime) {
    return term.inHours() && performedTime != null
        ? LegalTime.at(law, performedOn, performedTime).isAfter(term.overAt(law))
        : performedOn.isAfter(term.lastDay());
  }
}
