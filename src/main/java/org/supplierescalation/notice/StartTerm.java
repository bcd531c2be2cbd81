package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.HourTermEnd;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermEnd;
import org.supplierescalation.term.TermSpan;

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
    return term.overAt(contracts.law(reference));
  }

  private RunningTerm begin(CaseReference reference, ComposedNotice notice) {
    Law law = contracts.law(reference);
    Receipt receipt = earliestProven(reference, notice, law);
    TermSpan length = notices.draft(reference).term().length();
    Counted counted =
        length.inHours()
            ? inHours(law, receipt, length.amount(), notice.dates())
            : inDays(law, receipt, length.amount(), notice.dates());
    RunningTerm term =
        new RunningTerm(
            reference,
            notice.letterRound(),
            Objects.requireNonNull(receipt.receivedOn()),
            length.inHours() ? receivedAt(law, receipt) : null,
            counted.lastDay(),
            counted.endsAt(),
            counted.why(),
            false,
            Timeline.SYSTEM,
            clock.instant());
    terms.add(term);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.TERM,
        "De termijn loopt " + term.untilInWords(law),
        term.why());
    return term;
  }

  /** The later of what the letter prints and what receipt gives, and why. */
  private record Counted(LocalDate lastDay, @Nullable Instant endsAt, String why) {}

  private Counted inDays(Law law, Receipt receipt, int days, NoticeDates printed) {
    TermEnd counted = calculator.end(law, Objects.requireNonNull(receipt.receivedOn()), days);
    LocalDate lastDay =
        counted.dueOn().isAfter(printed.lastDay()) ? counted.dueOn() : printed.lastDay();
    Instant end = LegalTime.firstMomentAfter(law, lastDay);
    boolean same = counted.dueOn().equals(printed.lastDay());
    return new Counted(lastDay, null, why(law, printed, counted.explanation(), same, end));
  }

  private Counted inHours(Law law, Receipt receipt, int hours, NoticeDates printed) {
    HourTermEnd counted = calculator.endInHours(law, receivedAt(law, receipt), hours);
    Instant inLetter = printed.overAt(law);
    Instant end = counted.endsAt().isAfter(inLetter) ? counted.endsAt() : inLetter;
    boolean same = counted.endsAt().equals(inLetter);
    return new Counted(
        DutchDates.lastDay(end, law), end, why(law, printed, counted.explanation(), same, end));
  }

  private Receipt earliestProven(CaseReference reference, ComposedNotice notice, Law law) {
    return deliveries.receipts(reference, notice.letterRound()).stream()
        .filter(receipt -> receipt.grade().proof() == ReceiptProof.PROVEN)
        .filter(receipt -> receipt.receivedOn() != null)
        .min(Comparator.comparing(receipt -> receivedAt(law, receipt)))
        .orElseThrow(
            () ->
                new Refused(
                    "De ontvangst van de ingebrekestelling is niet bewezen; de termijn kan niet beginnen."));
  }

  /** Without a time it is the end of the day that is sure. */
  private static Instant receivedAt(Law law, Receipt receipt) {
    LocalDate day = Objects.requireNonNull(receipt.receivedOn());
    return receipt.receivedTime() == null
        ? LegalTime.firstMomentAfter(law, day)
        : LegalTime.at(law, day, receipt.receivedTime());
  }

  private static String why(
      Law law, NoticeDates printed, List<String> counted, boolean same, Instant end) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Waarom deze datum?");
    sentences.add("In de brief staat: %s.".formatted(printed.untilInWords(law)));
    sentences.add("Geteld vanaf de ontvangst geldt het volgende.");
    sentences.addAll(counted);
    boolean days = printed.endsAt() == null;
    sentences.add(
        same
            ? "Beide komen op %s uit.".formatted(days ? "dezelfde dag" : "hetzelfde tijdstip")
            : "Van de twee %s geldt %s: de termijn loopt %s."
                .formatted(
                    days ? "dagen" : "tijdstippen",
                    days ? "de latere" : "het latere",
                    DutchDates.until(end, law)));
    return String.join("\n", sentences);
  }
}
