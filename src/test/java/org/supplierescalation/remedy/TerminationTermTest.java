package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;

/** The last day of a contract that ends without anybody's fault. */
class TerminationTermTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{4}: last day {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,          30, -,  2026-12-31, thirty days after receipt; the day of receipt does not count",
        "2027-12-31, 90, -,  2027-03-01, notice within the running time",
        "2026-12-15, 30, -,  2026-12-15, the contract ends before the notice does",
        "2026-12-31, 30, -,  2026-12-31, both on the same day",
        "2027-06-30, -,  -,  2027-06-30, a fixed end is not prolonged",
        "-,          -,  60, 2027-01-30, a reasonable term when the contract is silent",
        "-,          30, 60, 2026-12-31, the contract goes before our own term",
      })
  void theLastDayFollowsFromTheContract(
      LocalDate endsOn, Integer noticeDays, Integer own, LocalDate lastDay, String because) {
    assertThat(term(new Ending(endsOn, noticeDays, null, false, false), own).lastDay())
        .as(because)
        .isEqualTo(lastDay);
  }

  @ParameterizedTest(name = "{4}: {1}, {2}, {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "90, 2027-02-01, 2027-03-03, 2027-04-02, two months at most",
        "30, 2026-12-31, 2027-01-30, 2027-03-01, a shorter notice stays",
        "-,  2027-02-01, 2027-03-03, 2027-04-02, a silent contract takes the two months",
      })
  void aCloudServiceHasItsOwnTerms(
      Integer noticeDays,
      LocalDate noticeEnds,
      LocalDate lastDay,
      LocalDate retrieval,
      String because) {
    TerminationTerm term = term(new Ending(null, noticeDays, null, true, false), null);

    assertThat(term.noticeEnds()).as(because).isEqualTo(noticeEnds);
    assertThat(term.lastDay()).isEqualTo(lastDay);
    assertThat(term.retrievalUntil()).isEqualTo(retrieval);
    assertThat(term.byContract()).isTrue();
    assertThat(term.computation()).contains("(EU) 2023/2854");
  }

  @Test
  void onlyTheContractOrItsEndGivesARight() {
    assertThat(term(new Ending(null, 30, null, false, false), null).byContract()).isTrue();
    assertThat(term(new Ending(null, null, null, false, false), 60).byContract()).isFalse();
    assertThatThrownBy(() -> term(new Ending(null, null, null, false, false), null))
        .hasMessageContaining("Opzegtermijn als het contract zwijgt");
    assertThatThrownBy(() -> term(new Ending(RECEIVED.minusDays(1), 30, null, false, false), null))
        .hasMessageContaining("al afgelopen");
  }

  @Test
  void theFeeIsForEndingEarlyOnly() {
    BigDecimal fee = new BigDecimal("2500.00");
    assertThat(term(new Ending(null, 30, fee, false, false), null).fee()).isEqualTo(fee);
    assertThat(term(new Ending(RECEIVED.plusDays(10), 30, fee, false, false), null).fee())
        .isEqualByComparingTo("0");
  }

  @Test
  void whatTheLawSaysOfAFeeDependsOnTheLaw() {
    Ending silent = new Ending(null, 30, null, false, false);
    assertThat(fee(ContractFixture.aDutchContract(), silent)).contains("7:411");
    assertThat(fee(ContractFixture.aBelgianContract(), silent))
        .contains("5.75")
        .doesNotContain("7:411");
  }

  private static String fee(Contract contract, Ending ending) {
    Contract with = contract.with(clauses(ending));
    return TerminationFee.inWords(with, TerminationTerm.of(with, RECEIVED, null));
  }

  private static TerminationTerm term(Ending ending, Integer own) {
    return TerminationTerm.of(
        ContractFixture.aDutchContract().with(clauses(ending)), RECEIVED, own);
  }

  private static Clauses clauses(Ending ending) {
    return new Clauses(
        null, false, false, null, null, null, null, null, DisputeClause.NONE, ending);
  }
}
