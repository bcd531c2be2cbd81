package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermEnd;

/**
 * Starts the term at the earliest provable receipt. The later of the day the letter prints and the
 * day counted from receipt applies: a longer term does no harm, a shorter one might. A term that
 * runs already keeps its day, extended or not.
 */
public class StartTerm {

  private final Notices notices;
  private final Deliveries deliveries;
  private final Terms terms;
  private final ContractOfCase contracts;
  private final TermCalculator calculator;
  private final Timeline timeline;
  private final Clock clock;

  public StartTerm(
      Notices notices,
      Deliveries deliveries,
      Terms terms,
      ContractOfCase contracts,
      TermCalculator calculator,
      Timeline timeline,
      Clock clock) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.terms = terms;
    this.contracts = contracts;
    this.calculator = calculator;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @return the first moment at which the supplier is too late
   */
  public Instant start(CaseReference reference) {
    ComposedNotice notice = notices.composed(reference);
    Optional<RunningTerm> running =
        terms.current(reference).filter(term -> term.letterRound() == notice.letterRound());
    RunningTerm term = running.orElseGet(() -> begin(reference, notice));
    return LegalTime.firstMomentAfter(contracts.law(reference), term.lastDay());
  }

  private RunningTerm begin(CaseReference reference, ComposedNotice notice) {
    Law law = contracts.law(reference);
    LocalDate receivedOn = receivedOn(reference, notice);
    int days = notices.draft(reference).term().days();
    TermEnd counted = calculator.end(law, receivedOn, days);
    LocalDate printed = notice.dates().lastDay();
    LocalDate lastDay = counted.dueOn().isAfter(printed) ? counted.dueOn() : printed;
    RunningTerm term =
        new RunningTerm(
            reference,
            notice.letterRound(),
            receivedOn,
            lastDay,
            why(counted, printed, lastDay),
            false,
            Timeline.SYSTEM,
            clock.instant());
    terms.add(term);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.TERM,
        "De termijn loopt tot en met %s, 24.00 uur".formatted(DutchDates.inWords(lastDay)),
        term.why());
    return term;
  }

  private LocalDate receivedOn(CaseReference reference, ComposedNotice notice) {
    return deliveries.receipts(reference, notice.letterRound()).stream()
        .filter(receipt -> receipt.grade().proof() == ReceiptProof.PROVEN)
        .map(Receipt::receivedOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new Refused(
                    "De ontvangst van de ingebrekestelling is niet bewezen; de termijn kan niet beginnen."));
  }

  private static String why(TermEnd counted, LocalDate printed, LocalDate lastDay) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Waarom deze datum?");
    sentences.add(
        "In de brief staat: tot en met %s, 24.00 uur.".formatted(DutchDates.inWords(printed)));
    sentences.add("Geteld vanaf de ontvangst geldt het volgende.");
    sentences.addAll(counted.explanation());
    sentences.add(
        counted.dueOn().equals(printed)
            ? "Beide komen op dezelfde dag uit."
            : "Van de twee dagen geldt de latere: de termijn loopt tot en met %s, 24.00 uur."
                .formatted(DutchDates.inWords(lastDay)));
    return String.join("\n", sentences);
  }
}
