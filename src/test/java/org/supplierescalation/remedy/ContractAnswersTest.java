package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.contract.Regime;

class ContractAnswersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);
  private static final LocalDate DISCOVERED = LocalDate.of(2026, 11, 2);

  @ParameterizedTest(name = "{0}, lapse after {1} months: {2} days")
  @CsvSource({"NL, , 1777", "BE, , 3604", "NL, 6, 132", "BE, 120, 3604"})
  void theNearestOfLimitationAndLapseCounts(String law, @Nullable Integer months, int days) {
    Contract contract =
        law.equals("NL") ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();

    assertThat(of(contract.with(clauses(months, 30, open(null)))))
        .containsEntry(RemedyInput.LIMITATION_DAYS_LEFT, days);
  }

  @ParameterizedTest(name = "ends {0}, notice {1}, cloud {2}: {3}")
  @CsvSource({
    ", , false, OPEN_ENDED",
    "2027-12-31, , false, NONE",
    "2027-12-31, 90, false, CONTRACT",
    "2027-12-31, , true, DATA_ACT",
  })
  void terminationRestsOnTheContractOrTheLaw(
      @Nullable LocalDate endsOn, @Nullable Integer notice, boolean cloud, TerminationRight right) {
    Ending ending = new Ending(endsOn, notice, null, cloud, false);

    assertThat(of(ContractFixture.aDutchContract().with(clauses(null, 30, ending))))
        .containsEntry(RemedyInput.TERMINATION_RIGHT, right);
  }

  @Test
  void aBelgianContractOfBefore2023KeepsItsOldLaw() {
    Contract belgian = ContractFixture.aBelgianContract();

    assertThat(belgian.regime()).isEqualTo(Regime.BE);
    assertThat(concluded(belgian, LocalDate.of(2022, 12, 31)).regime()).isEqualTo(Regime.BE_OLD);
    assertThat(concluded(ContractFixture.aDutchContract(), LocalDate.of(2022, 12, 31)).regime())
        .isEqualTo(Regime.NL);
  }

  private static Map<RemedyInput, Object> of(Contract contract) {
    return ContractAnswers.of(contract, DISCOVERED, List.of(), TODAY);
  }

  private static Ending open(@Nullable LocalDate endsOn) {
    return new Ending(endsOn, null, null, false, false);
  }

  private static Clauses clauses(@Nullable Integer lapseMonths, int claimDays, Ending ending) {
    return new Clauses(
        null,
        false,
        false,
        new Credits("artikel 8", BigDecimal.ONE, BigDecimal.TEN, claimDays),
        null,
        null,
        null,
        lapseMonths,
        DisputeClause.NONE,
        ending);
  }

  private static Contract concluded(Contract c, LocalDate on) {
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        on,
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }
}
