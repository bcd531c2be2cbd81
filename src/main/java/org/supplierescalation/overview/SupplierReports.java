package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.overview.SupplierReport.CaseLine;
import org.supplierescalation.overview.SupplierReport.ContractLine;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;

/**
 * What is on file about the cases of a supplier: those under its contracts, and those without a
 * contract that name it. One question for all cases each, however many there are.
 */
public interface SupplierReports {

  List<ContractLine> contracts(String number);

  /** Newest first. */
  List<CaseLine> cases(Supplier supplier);

  /** The days on which breaches occurred, from this day on, in any order. */
  Map<LocalDate, Integer> breaches(Supplier supplier, LocalDate from);

  /** Penalties and service credits. */
  List<ClaimSum> claims(Supplier supplier);

  SettledSums damages(Supplier supplier);

  /** What the supplier promised to pay in the newest settlement of each case. */
  SettledSums promises(Supplier supplier);

  /** Each notice with a term. */
  List<TermFact> terms(Supplier supplier);

  /** When cases entered a stage or closed: lines of the timeline, by case and in order. */
  List<StageLine> stages(Supplier supplier);

  /** Euro of claims of one kind in one state. */
  record ClaimSum(ClaimKind kind, ClaimState state, BigDecimal total) {}

  /** Euro fixed and euro of it paid. */
  record SettledSums(BigDecimal fixed, BigDecimal paid) {}

  /**
   * @param lastDay of the term as it was last extended
   * @param found the last check, or null when nobody looked
   * @param performedOn when it says so
   * @param checkedOn the day of that check, or null
   */
  record TermFact(
      LocalDate lastDay,
      @Nullable Performance found,
      @Nullable LocalDate performedOn,
      @Nullable LocalDate checkedOn) {}

  /** A line of the timeline of kind STAGE. */
  record StageLine(CaseReference reference, String title, Instant at) {}
}
