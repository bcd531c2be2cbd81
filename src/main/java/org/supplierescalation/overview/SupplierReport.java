package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.term.Law;

/**
 * How it goes with a supplier.
 *
 * @param cases newest first
 * @param breaches per month, oldest first, months without one too
 * @param stages only those that a case has left at least once
 */
public record SupplierReport(
    Supplier supplier,
    List<ContractLine> contracts,
    List<CaseLine> cases,
    List<MonthCount> breaches,
    List<Amounts> money,
    TermScore terms,
    List<StageStay> stages) {

  /** A contract with the supplier. */
  public record ContractLine(
      String number, String title, LocalDate concludedOn, Law law, BigDecimal monthlyFee) {}

  /**
   * A case against the supplier.
   *
   * @param contract its number, or null: then the case is here because it names the supplier
   * @param breaches how many
   * @param claimed euro of penalties and service credits that were claimed and not withdrawn
   * @param settled euro of those that were paid or credited
   * @param damages euro of the settled claim of damages with its interest
   * @param received euro received on it
   */
  public record CaseLine(
      CaseReference reference,
      String subject,
      @Nullable String contract,
      Stage stage,
      Priority priority,
      @Nullable Outcome outcome,
      Instant openedAt,
      @Nullable Instant closedAt,
      long breaches,
      BigDecimal claimed,
      BigDecimal settled,
      BigDecimal damages,
      BigDecimal received) {

    public boolean isOpen() {
      return closedAt == null;
    }
  }

  /** How many breaches occurred in a month, by the day on which they occurred. */
  public record MonthCount(YearMonth month, int count) {}

  /**
   * Money of one kind, in euro; null where a sum would mean nothing.
   *
   * @param contains what is in the sums, in Dutch
   */
  public record Amounts(
      String kind,
      @Nullable BigDecimal claimed,
      @Nullable BigDecimal disputed,
      @Nullable BigDecimal agreed,
      BigDecimal paid,
      String contains) {}

  /**
   * What became of the terms of the notices.
   *
   * @param open still running, or over and nobody looked yet
   */
  public record TermScore(int kept, int missed, int open) {}

  /**
   * How long cases were in a stage.
   *
   * @param times how often a case left it
   * @param days on average, in tenths of a day; rest days and pauses count
   */
  public record StageStay(Stage stage, int times, BigDecimal days) {}

  public long openCases() {
    return cases.stream().filter(CaseLine::isOpen).count();
  }

  public int breachesInAll() {
    return breaches.stream().mapToInt(MonthCount::count).sum();
  }
}
