package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.term.DutchDates;

/** Service credits from their computation to the credit note; no default is needed. */
@Program
class ServiceCreditsClaimTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Claims claims;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @Test
  void creditsAreClaimedWithoutDefaultAndTheCreditNoteIsAwaited() {
    CaseWalk walk = computing(ContractFixture.aBelgianContract(), 90);
    assertThat(walk.formOf("UserTask_ComputeCredits"))
        .containsEntry("creditPercentage", "5 %")
        .containsEntry("creditMaximum", "15 %")
        .containsEntry("creditMonth", lastMonth().atDay(1).toString());
    CasesInDefault.sendsTheLetter(compute(walk, lastMonth(), 2)).waitsAt("UserTask_AwaitPayment");

    assertThat(claims.newest(reference, ClaimKind.SERVICE_CREDITS).total())
        .isEqualByComparingTo("500.00");
    assertThat(letters.newest(reference, LetterKind.SERVICE_CREDITS).body()).contains("€ 500,00");
    walk.fires("BoundaryEvent_PaymentDue")
        .completes(
            "finance",
            "UserTask_CheckPayment",
            Map.of("claimPayment", "SETTLED", "paymentRemark", "Creditnota 12"))
        .isOver()
        .ended("service-credits", "EndEvent_CreditsClaimed");
    assertThat(claims.newest(reference, ClaimKind.SERVICE_CREDITS).state())
        .isEqualTo(ClaimState.SETTLED);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Servicecredits gevorderd: € 500,00", "Servicecredits van € 500,00: voldaan");
  }

  @Test
  void whatWasClaimedOverTheMonthCountsTowardsItsMaximum() {
    CaseWalk walk = computing(ContractFixture.aDutchContract(), 90);
    CasesInDefault.sendsTheLetter(compute(walk, lastMonth(), 2));
    CaseWalk again = CaseWalk.of(engine, reference, "service-credits", Map.of());
    CasesInDefault.sendsTheLetter(compute(again, lastMonth(), 3));

    assertThat(claims.newest(reference, ClaimKind.SERVICE_CREDITS).total())
        .isEqualByComparingTo("250.00");
    CaseWalk third = CaseWalk.of(engine, reference, "service-credits", Map.of());
    assertThatThrownBy(() -> compute(third, lastMonth(), 1))
        .hasMessageContaining("€ 750,00) is al gevorderd");
    compute(third, lastMonth().minusMonths(1), 1)
        .waitsAt("UserTask_AwaitPayment", "UserTask_AwaitPayment", "UserTask_ComposeLetter");
  }

  @Test
  void aClaimAfterTheWindowIsRefusedWithTheDateAndCanBeLetGo() {
    CaseWalk walk = computing(ContractFixture.aDutchContract(), 0);

    assertThatThrownBy(() -> compute(walk, lastMonth(), 1))
        .hasMessageContaining("Te laat")
        .hasMessageContaining(DutchDates.inWords(lastMonth().atEndOfMonth()))
        .hasMessageContaining("vraag de jurist");
    assertThatThrownBy(() -> compute(walk, lastMonth().plusMonths(1), 1))
        .hasMessageContaining("nog niet voorbij");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_ComputeCredits",
                    Map.of("creditDecision", "REFRAIN")))
        .hasMessageContaining("waarom wij geen servicecredits claimen");
    walk.completes(
            "contractmanager",
            "UserTask_ComputeCredits",
            Map.of("creditDecision", "REFRAIN", "refrainReason", "Te laat"))
        .isOver()
        .ended("service-credits", "EndEvent_NoCredits");
  }

  @Test
  void aLetterThatIsNotSentClaimsNothing() {
    CaseWalk walk = computing(ContractFixture.aDutchContract(), 90);
    CasesInDefault.withdrawsTheLetter(compute(walk, lastMonth(), 1))
        .isOver()
        .ended("service-credits", "EndEvent_NoCredits");
    assertThat(claims.newest(reference, ClaimKind.SERVICE_CREDITS).counts()).isFalse();
  }

  @Test
  void everyNormNeedsItsMeasurementAndItsSource() {
    CaseWalk walk = computing(ContractFixture.aDutchContract(), 90);

    assertThatThrownBy(() -> compute(walk, lastMonth(), 0))
        .hasMessageContaining("ten minste één gemiste norm");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_ComputeCredits",
                    Map.of("creditDecision", "CLAIM", "norm1", "99,5 %", "measured1", "98 %")))
        .hasMessageContaining("Bron van de meting 1");
  }

  private CaseWalk computing(Contract contract, int claimWithinDays) {
    reference =
        cases.under(
            contract.with(
                new Clauses(
                    null,
                    false,
                    false,
                    new Credits(
                        "artikel 7 SLA",
                        new BigDecimal("5"),
                        new BigDecimal("15"),
                        claimWithinDays),
                    null,
                    null,
                    null,
                    null,
                    DisputeClause.NONE,
                    Clauses.NONE.ending())));
    return CaseWalk.of(engine, reference, "service-credits", Map.of());
  }

  private YearMonth lastMonth() {
    LocalDate today = cases.yesterday().plusDays(1);
    return YearMonth.from(today).minusMonths(1);
  }

  private static CaseWalk compute(CaseWalk walk, YearMonth month, int norms) {
    Map<String, Object> form = new HashMap<>();
    form.put("creditDecision", "CLAIM");
    form.put("creditMonth", month.atDay(3).toString());
    for (int row = 1; row <= norms; row++) {
      form.put("norm" + row, "Beschikbaarheid 99,5 %, week " + row);
      form.put("measured" + row, "98,7 %");
      form.put("source" + row, "Maandrapport, blad " + row);
    }
    return walk.completes("contractmanager", "UserTask_ComputeCredits", form);
  }
}
