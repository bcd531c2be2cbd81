package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.Claim;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;

/** A penalty from its computation to its end. */
@Program
class PenaltyClaimTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired FoundDefaults defaults;
  @Autowired Claims claims;
  @Autowired Letters letters;

  private CaseReference reference;

  @AfterEach
  void backToNow() {
    ProgramClock.reset();
  }

  @Test
  void twentySixDaysOfFiveHundredEuroAreTenThousandToTheCent() {
    CaseWalk walk = late(ContractFixture.aDutchContract(), 26);
    assertThat(walk.formOf("UserTask_ComputePenalty"))
        .containsEntry("penaltyClause", "artikel 9.2")
        .containsEntry("penaltyMaximum", "€ 10.000,00")
        .containsEntry("penaltyUntil", today().toString())
        .containsEntry("claimedBefore", "In dit dossier is nog niets gevorderd.");
    claimed(walk, Map.of());

    Claim claim = claims.newest(reference, ClaimKind.PENALTY);
    assertThat(claim.total()).isEqualByComparingTo("10000.00");
    assertThat(claim.computation())
        .isEqualTo("26 × € 500,00 per dag = € 13.000,00; het maximum is € 10.000,00");
    assertThat(claim.state()).isEqualTo(ClaimState.SENT);
    assertThat(letters.newest(reference, LetterKind.PENALTY_CLAIM).body()).contains("€ 10.000,00");
  }

  @Test
  void theMaximumCountsForTheWholeCase() {
    CaseWalk walk = late(ContractFixture.aDutchContract(), 30);
    claimed(walk, Map.of("penaltyUntil", today().minusDays(12).toString()));
    paid(booked(walk)).ended("penalty", "EndEvent_PenaltyClaimed");
    assertThat(claims.newest(reference, ClaimKind.PENALTY).total()).isEqualByComparingTo("9000");

    CaseWalk again = CaseWalk.of(engine, reference, "penalty", Map.of());
    assertThat(again.formOf("UserTask_ComputePenalty").get("claimedBefore").toString())
        .contains("€ 9.000,00");
    assertThatThrownBy(() -> compute(again, Map.of()))
        .hasMessageContaining("al een boete gevorderd");
    claimed(again, Map.of("penaltyFrom", today().minusDays(11).toString()));
    assertThat(claims.newest(reference, ClaimKind.PENALTY).total()).isEqualByComparingTo("1000");
    paid(booked(again));

    CaseWalk third = CaseWalk.of(engine, reference, "penalty", Map.of());
    assertThatThrownBy(() -> compute(third, Map.of("penaltyAgain", "Een andere storing")))
        .hasMessageContaining("Het maximum van artikel 9.2 (€ 10.000,00)");
  }

  @Test
  void aPenaltyRunsNeitherBeforeDefaultNorIntoTheFuture() {
    CaseWalk walk = late(ContractFixture.aDutchContract(), 5);

    assertThatThrownBy(() -> compute(walk, Map.of("penaltyFrom", today().minusDays(5).toString())))
        .hasMessageContaining("loopt pas sinds");
    assertThatThrownBy(() -> compute(walk, Map.of("penaltyUntil", today().plusDays(1).toString())))
        .hasMessageContaining("ten laatste vandaag");
    assertThatThrownBy(
            () -> compute(walk, Map.of("penaltyPerformedOn", today().minusDays(1).toString())))
        .hasMessageContaining("stopt bij nakoming");
    compute(walk, Map.of("penaltyFrom", today().minusDays(4).toString()))
        .waitsAt("UserTask_ComposeLetter");
  }

  @Test
  void aClauseWithoutNoticeCountsFromBeforeDefault() {
    CaseWalk walk =
        late(
            ContractFixture.aBelgianContract()
                .with(
                    new Clauses(
                        null,
                        true,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        DisputeClause.NONE,
                        Clauses.NONE.ending())),
            2);

    claimed(walk, Map.of("penaltyFrom", today().minusDays(9).toString()));
    assertThat(claims.newest(reference, ClaimKind.PENALTY).total()).isEqualByComparingTo("5000");
  }

  @Test
  void setOffIsRefusedWhenTheContractForbidsIt() {
    CaseWalk walk = late(CasesInDefault.banningSuspension(ContractFixture.aDutchContract()), 3);

    assertThatThrownBy(() -> compute(walk, Map.of("settlement", "SET_OFF")))
        .hasMessageContaining("verbiedt verrekening");
    claimed(walk, Map.of("settlement", "CREDIT_NOTE"));
    assertThatThrownBy(
            () ->
                walk.completes(
                    "finance",
                    "UserTask_BookPenalty",
                    Map.of("claimBooking", "BOOKED", "booking", "x", "settlement", "SET_OFF")))
        .hasMessageContaining("verbiedt verrekening");
  }

  @Test
  void aClaimIsWithdrawnBeforeItIsBookedWithAReason() {
    CaseWalk walk = late(ContractFixture.aDutchContract(), 3);
    claimed(walk, Map.of());

    assertThatThrownBy(
            () ->
                walk.completes(
                    "finance", "UserTask_BookPenalty", Map.of("claimBooking", "WITHDRAWN")))
        .hasMessageContaining("waarom u de boete intrekt");
    walk.completes(
            "finance",
            "UserTask_BookPenalty",
            Map.of("claimBooking", "WITHDRAWN", "withdrawReason", "Vergissing, gemaild"))
        .isOver()
        .ended("penalty", "EndEvent_PenaltyWithdrawn");
    assertThat(claims.newest(reference, ClaimKind.PENALTY).state()).isEqualTo(ClaimState.WITHDRAWN);
  }

  @Test
  void aBookedClaimIsOnlyWithdrawnWithACorrection() {
    CaseWalk walk = late(ContractFixture.aDutchContract(), 3);
    booked(claimed(walk, Map.of()));
    Map<String, Object> wrong =
        Map.of("claimPayment", "WITHDRAWN", "paymentRemark", "Toch op tijd geleverd");

    assertThatThrownBy(() -> walk.completes("finance", "UserTask_AwaitPayment", wrong))
        .hasMessageContaining("Correctieboeking")
        .hasMessageContaining("Vordering 4711");
    Map<String, Object> corrected = new HashMap<>(wrong);
    corrected.put("correction", "Tegenboeking 4712");
    walk.completes("finance", "UserTask_AwaitPayment", corrected)
        .isOver()
        .ended("claim-payment", "EndEvent_Withdrawn");
    assertThat(claims.newest(reference, ClaimKind.PENALTY).state()).isEqualTo(ClaimState.WITHDRAWN);
  }

  @Test
  void onThePaymentDaySomebodyLooksAndAReminderWaitsForANewDay() {
    CaseWalk walk = late(ContractFixture.aDutchContract(), 3);
    booked(claimed(walk, Map.of()));
    walk.fires("BoundaryEvent_PaymentDue").waitsAt("UserTask_CheckPayment");
    assertThat(walk.formOf("UserTask_CheckPayment"))
        .containsEntry("claimName", "Boete of schadebeding")
        .containsEntry("claimTotal", "€ 1.500,00");
    Map<String, Object> reminded =
        Map.of("claimPayment", "REMINDED", "paymentRemark", "Gebeld met de directeur");

    assertThatThrownBy(() -> walk.completes("finance", "UserTask_CheckPayment", reminded))
        .hasMessageContaining("Nieuwe betaaldatum");
    Map<String, Object> later = new HashMap<>(reminded);
    later.put("newPayBy", today().plusDays(60).toString());
    walk.completes("finance", "UserTask_CheckPayment", later).waitsAt("UserTask_AwaitPayment");
    assertThat(walk.due("BoundaryEvent_PaymentDue"))
        .isEqualTo(
            today().plusDays(60).atTime(17, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
    walk.completes(
            "finance",
            "UserTask_AwaitPayment",
            Map.of("claimPayment", "DISPUTED", "paymentRemark", "Wil niet betalen"))
        .isOver()
        .ended("claim-payment", "EndEvent_Disputed");
  }

  private CaseWalk late(Contract contract, int days) {
    reference = cases.inDefault(contract);
    defaults.add(
        new FoundDefault(
            reference,
            true,
            today().minusDays(days - 1),
            "Ingebrekestelling",
            "Niets werkt.",
            "Rapport 12",
            "",
            true,
            "contractmanager"));
    return CaseWalk.of(engine, reference, "penalty", Map.of());
  }

  private LocalDate today() {
    return cases.yesterday().plusDays(1);
  }

  private static CaseWalk compute(CaseWalk walk, Map<String, Object> more) {
    Map<String, Object> form = new HashMap<>(more);
    form.put("penaltyCause", "Niemand ziet roosters");
    return walk.completes("contractmanager", "UserTask_ComputePenalty", form);
  }

  private static CaseWalk claimed(CaseWalk walk, Map<String, Object> more) {
    return CasesInDefault.sendsTheLetter(compute(walk, more));
  }

  private static CaseWalk booked(CaseWalk walk) {
    return walk.completes(
        "finance",
        "UserTask_BookPenalty",
        Map.of("claimBooking", "BOOKED", "booking", "Vordering 4711"));
  }

  private static CaseWalk paid(CaseWalk walk) {
    return walk.completes(
        "finance",
        "UserTask_AwaitPayment",
        Map.of("claimPayment", "SETTLED", "paymentRemark", "Creditnota 88"));
  }
}
