package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.ReceiptProof;
import org.supplierescalation.term.Law;

/** Which rights of a case need watching, and of which to warn next. */
public class WatchRights {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final RightsCalendar calendar;
  private final RightWarnings warnings;
  private final SentMail sentMail;
  private final Deliveries deliveries;
  private final Clock clock;

  public WatchRights(
      CaseFiles cases,
      ContractOfCase contracts,
      RightsCalendar calendar,
      RightWarnings warnings,
      SentMail sentMail,
      Deliveries deliveries,
      Clock clock) {
    this.cases = cases;
    this.contracts = contracts;
    this.calendar = calendar;
    this.warnings = warnings;
    this.sentMail = sentMail;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** The warning to come: of which right, on which day. */
  public record Next(RightDate date, LocalDate warnOn) {}

  /** All dates of a case, those that are settled too. */
  public List<RightDate> dates(CaseReference reference) {
    Optional<Contract> contract = contracts.find(reference);
    List<RightDate> dates =
        new ArrayList<>(calendar.of(cases.get(reference).discoveredOn(), contract));
    if (contract.filter(known -> known.law() == Law.NL).isPresent()) {
      interruption(reference).map(RightsCalendar::followUp).ifPresent(dates::add);
    }
    return dates;
  }

  /** The dates of a case of the rights that nobody has secured yet. */
  public List<RightDate> unsettled(CaseReference reference) {
    return dates(reference).stream().filter(date -> !isSettled(reference, date.right())).toList();
  }

  /** The next warning; one whose day has passed comes at once. */
  public Optional<Next> next(CaseReference reference) {
    return dates(reference).stream()
        .filter(date -> !isSettled(reference, date.right()))
        .flatMap(date -> next(reference, date).stream())
        .min(Comparator.comparing(Next::warnOn).thenComparing(next -> next.date().right()));
  }

  /** Nothing will ever need a warning again, as far as we know now. */
  public boolean isOver(CaseReference reference) {
    return contracts.find(reference).isPresent()
        && next(reference).isEmpty()
        && warnings.of(reference).stream().noneMatch(warning -> warning.answered() == null);
  }

  /** A lawyer said so, or the supplier got our notice: then nobody can say we kept quiet. */
  boolean isSettled(CaseReference reference, Right right) {
    return right == Right.COMPLAINT && hasProtested(reference)
        || last(reference, right).filter(RightWarning::settles).isPresent();
  }

  private Optional<Next> next(CaseReference reference, RightDate date) {
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    if (date.right() == Right.ENDING && date.lastDay().isBefore(today)) {
      return Optional.empty();
    }
    Optional<RightWarning> last = last(reference, date.right());
    List<LocalDate> days =
        Stream.concat(date.warnOn().stream(), last.flatMap(RightWarning::askAgain).stream())
            .filter(day -> last.filter(w -> !day.isAfter(w.warnedOn())).isEmpty())
            .sorted()
            .toList();
    // Of what was missed, one warning is enough.
    return days.stream()
        .filter(day -> !day.isAfter(today))
        .reduce((earlier, later) -> later)
        .or(() -> days.stream().findFirst())
        .map(day -> new Next(date, day));
  }

  private Optional<RightWarning> last(CaseReference reference, Right right) {
    return warnings.of(reference).stream()
        .filter(warning -> warning.date().right() == right)
        .reduce((earlier, later) -> later);
  }

  private Optional<LocalDate> interruption(CaseReference reference) {
    return last(reference, Right.LIMITATION)
        .map(RightWarning::answered)
        .filter(answered -> answered.answer() == RightAnswer.SECURED)
        .map(RightWarning.Answered::on);
  }

  /**
   * By a notice that was mailed and stayed away, or one that came back and was received after all.
   */
  private boolean hasProtested(CaseReference reference) {
    String notice = LetterKind.DEFAULT_NOTICE + "-";
    return sentMail.of(reference).stream()
            .anyMatch(line -> line.mail().letterKey().startsWith(notice))
        || sentMail.undelivered(reference).stream()
            .map(line -> line.mail().letterKey())
            .filter(key -> key.startsWith(notice))
            .map(key -> Integer.parseInt(key.substring(notice.length())))
            .flatMap(round -> deliveries.receipts(reference, round).stream())
            .anyMatch(receipt -> receipt.grade().proof() == ReceiptProof.PROVEN);
  }
}
