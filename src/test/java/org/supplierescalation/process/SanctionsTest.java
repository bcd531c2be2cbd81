package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;

@Program
class SanctionsTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired Claims claims;
  @Autowired SuspendedPayments suspended;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @Test
  void aPenaltyIsChosenApprovedClaimedAndBooked() {
    CaseWalk walk = chosen(ContractFixture.aDutchContract(), true, false);
    walk.completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_ComputePenalty");
    assertThat(walk.formOf("UserTask_ComputePenalty"))
        .containsEntry("penaltyClause", "artikel 9.2")
        .containsEntry("penaltyMaximum", "€ 10.000,00");
    walk.completes(
        "contractmanager",
        "UserTask_ComputePenalty",
        Map.of("penaltyCause", "Niemand ziet roosters"));
    CasesInDefault.sendsTheLetter(walk);
    assertThat(walk.formOf("UserTask_BookPenalty")).containsEntry("claimTotal", "€ 1.000,00");
    walk.completes(
            "finance",
            "UserTask_BookPenalty",
            Map.of("claimBooking", "BOOKED", "booking", "Creditnota gevraagd"))
        .completes(
            "finance",
            "UserTask_AwaitPayment",
            Map.of("claimPayment", "SETTLED", "paymentRemark", "Creditnota 88"))
        .waitsAt("UserTask_AssessEffect")
        .completes(
            "contractmanager",
            "UserTask_AssessEffect",
            Map.of("sanctionsOutcome", "DONE", "effect", "Betaald"));

    walk.isOver().ended("sanctions", "EndEvent_SanctionsDone");
    assertThat(claims.newest(reference, ClaimKind.PENALTY).booking())
        .isEqualTo("Creditnota gevraagd");
    assertThat(letters.newest(reference, LetterKind.PENALTY_CLAIM).body()).contains("€ 1.000,00");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.SANCTIONED);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Boete berekend: € 1.000,00", "Uitkomst: Afgesloten na maatregelen")
        .anyMatch(
            title -> title.startsWith("Maatregelen nagegaan met tabel “Maatregelen”, versie "));
  }

  @Test
  void bothRemediesRunSideBySideAndAWithdrawnLetterDropsOne() {
    CaseWalk walk = chosen(ContractFixture.aDutchContract(), true, true);
    walk.completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_ComputePenalty", "UserTask_WeighSuspension")
        .completes(
            "contractmanager",
            "UserTask_ComputePenalty",
            Map.of("penaltyCause", "Niemand ziet roosters"));
    CasesInDefault.withdrawsTheLetter(walk)
        .ended("penalty", "EndEvent_PenaltyDropped")
        .waitsAt("UserTask_WeighSuspension")
        .completes(
            "finance", "UserTask_WeighSuspension", SuspensionWeighedTest.suspension("1000.00", 20));
    CasesInDefault.sendsTheLetter(walk);
    assertThat(walk.formOf("UserTask_SuspendPayment")).containsEntry("announcedPaid", "€ 4.000,00");
    assertThat(suspended.any(reference)).isFalse();
    walk.completes("finance", "UserTask_SuspendPayment", Map.of("suspendedOn", "2026-12-31"))
        .waitsAt("UserTask_AssessEffect");
    assertThat(suspended.any(reference)).isTrue();
    suspended.released(reference, cases.yesterday(), "finance", "Prestatie aanvaard");
    assertThat(suspended.any(reference)).isFalse();
    assertThat(claims.newest(reference, ClaimKind.PENALTY).state()).isEqualTo(ClaimState.COMPUTED);
  }

  @Test
  void aRemedyThatIsNotOpenIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(
            () ->
                chosen(
                    CasesInDefault.withoutPenalty(ContractFixture.aDutchContract()), true, false))
        .hasMessageContaining("Het contract heeft geen boetebeding.");
    assertThatThrownBy(
            () ->
                chosen(
                    CasesInDefault.banningSuspension(ContractFixture.aBelgianContract()),
                    false,
                    true))
        .hasMessageContaining("verbiedt opschorting");
  }

  @Test
  void whoChoseMayNotApprove() {
    CaseWalk walk = chosen(ContractFixture.aBelgianContract(), true, false);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED")))
        .hasMessageContaining("zelf gekozen");
  }

  @Test
  void aChoiceCanGoBackWithAReason() {
    CaseWalk walk = chosen(ContractFixture.aBelgianContract(), true, false);

    assertThatThrownBy(
            () ->
                walk.completes(
                    "directie", "UserTask_ApproveRemedies", Map.of("approval", "SENT_BACK")))
        .hasMessageContaining("waarom u de keuze terugstuurt");
    walk.completes(
            "directie",
            "UserTask_ApproveRemedies",
            Map.of("approval", "SENT_BACK", "remark", "Te zwaar"))
        .waitsAt("UserTask_ChooseRemedies");
  }

  @Test
  void withoutARemedyTheCaseGoesOn() {
    CaseWalk walk = chosen(ContractFixture.aDutchContract(), false, false);

    walk.completes("directie", "UserTask_ApproveRemedies", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_AssessEffect")
        .completes(
            "contractmanager",
            "UserTask_AssessEffect",
            Map.of("sanctionsOutcome", "EXIT", "effect", "Geen herstel"))
        .isOver()
        .ended("sanctions", "EndEvent_ToExit");
    assertThat(files.get(reference).outcome()).isNull();
  }

  private CaseWalk chosen(Contract contract, boolean penalty, boolean suspension) {
    reference = cases.inDefault(contract);
    return CaseWalk.of(engine, reference, "sanctions", Map.of())
        .completes(
            "contractmanager",
            "UserTask_ChooseRemedies",
            FormsAfterDefault.choice(penalty, suspension));
  }
}
