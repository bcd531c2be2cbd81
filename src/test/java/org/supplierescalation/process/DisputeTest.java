package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.FormsAfterDefault.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.dispute.MediationReply;
import org.supplierescalation.dispute.Mediations;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

@Program
class DisputeTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired Mediations mediations;
  @Autowired EscalationProcess process;
  @Autowired BusinessCalendar calendar;
  @Autowired Letters letters;
  @Autowired Clock clock;

  private CaseReference reference;

  @AfterEach
  void theClockStandsRightAgain() {
    ProgramClock.reset();
  }

  @Test
  void mediationIsAcceptedSettledAndKept() {
    CaseWalk walk = proposed();
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    Instant due =
        LegalTime.at(Law.NL, calendar.plusWorkingDays(Law.NL, today, 10), LocalTime.of(17, 0));
    assertThat(walk.due("BoundaryEvent_MediationSilence")).isEqualTo(due);
    assertThat(letters.newest(reference, LetterKind.MEDIATION_PROPOSAL).body())
        .contains(DutchDates.inWords(due, Law.NL));

    walk.completes(
        "jurist",
        "UserTask_AwaitMediationReply",
        Map.of("mediationReply", "ACCEPTED", "replyText", "Graag"));
    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_HoldMediation", Map.of("mediationResult", "SETTLED")))
        .hasMessageContaining("wat is afgesproken");
    LocalDate settledBy = today.plusDays(30);
    walk.completes(
        "jurist",
        "UserTask_HoldMediation",
        Map.of(
            "mediationResult",
            "SETTLED",
            "promises",
            "Module werkt",
            "settlementDueOn",
            settledBy.toString()));
    assertThat(walk.due("BoundaryEvent_SettlementDue"))
        .isEqualTo(LegalTime.firstMomentAfter(Law.NL, settledBy));
    walk.completes(
            "contractmanager",
            "UserTask_WatchSettlement",
            Map.of("settlementKept", "KEPT", "settlementEvidence", "Test"))
        .isOver()
        .ended("dispute", "EndEvent_Settled");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.SETTLED);
  }

  @Test
  void aSettlementThatIsBrokenOnItsDayLeadsToAnotherRoute() {
    CaseWalk walk =
        proposed()
            .completes(
                "jurist",
                "UserTask_AwaitMediationReply",
                Map.of("mediationReply", "ACCEPTED", "replyText", "Graag"))
            .completes(
                "jurist",
                "UserTask_HoldMediation",
                Map.of(
                    "mediationResult", "SETTLED",
                    "promises", "Module werkt",
                    "settlementDueOn",
                        LocalDate.now(clock.withZone(Law.NL.zone())).plusDays(3).toString()));

    walk.fires("BoundaryEvent_SettlementDue")
        .waitsAt("UserTask_CheckSettlement")
        .completes(
            "contractmanager",
            "UserTask_CheckSettlement",
            Map.of("settlementKept", "BROKEN", "settlementEvidence", "Test"))
        .waitsAt("UserTask_ChooseRoute");
    assertThat(files.get(reference).outcome()).isNull();
  }

  @Test
  void silenceIsRecordedAsSilence() {
    CaseWalk walk =
        proposed().fires("BoundaryEvent_MediationSilence").waitsAt("UserTask_ChooseRoute");

    assertThat(mediations.newest(reference).reply()).isEqualTo(MediationReply.SILENCE);
    assertThat(walk.formOf("UserTask_ChooseRoute"))
        .containsEntry("earlierMediation", "Eerder voorgesteld via SGOA: Geen antwoord.");
  }

  @Test
  void anAnswerByMailIsReadAndARefusalAsksForAnotherRoute() {
    CaseWalk walk = proposed();

    process.supplierReplied(reference);
    walk.waitsAt("UserTask_ReadMediationReply")
        .completes(
            "jurist",
            "UserTask_ReadMediationReply",
            Map.of("mediationReply", "REFUSED", "replyText", "Nee"))
        .waitsAt("UserTask_ChooseRoute");
    assertThat(mediations.newest(reference).reply()).isEqualTo(MediationReply.REFUSED);
  }

  @Test
  void mediationWithoutASettlementAsksForAnotherRoute() {
    proposed()
        .completes(
            "jurist",
            "UserTask_AwaitMediationReply",
            Map.of("mediationReply", "ACCEPTED", "replyText", "Graag"))
        .completes(
            "jurist",
            "UserTask_HoldMediation",
            Map.of("mediationResult", "NOT_SETTLED", "mediationReport", "Gestopt"))
        .waitsAt("UserTask_ChooseRoute");
  }

  @Test
  void aWithdrawnProposalAsksForAnotherRoute() {
    CasesInDefault.withdrawsTheLetter(routed(mediation())).waitsAt("UserTask_ChooseRoute");
  }

  @Test
  void mediationNeedsWhatTheProposalSays() {
    assertThatThrownBy(() -> routed(Map.of("disputeRoute", "MEDIATION", "routeGround", "Relatie")))
        .hasMessageContaining("waar het geschil over gaat");
  }

  private CaseWalk proposed() {
    return CasesInDefault.sendsTheLetter(routed(mediation()));
  }

  private CaseWalk routed(Map<String, Object> form) {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    return CaseWalk.of(engine, reference, "dispute", Map.of())
        .completes("jurist", "UserTask_ChooseRoute", form);
  }
}
