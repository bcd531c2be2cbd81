package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.FormsAfterDefault.dispute;
import static org.supplierescalation.process.FormsAfterDefault.mediation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.dispute.MediationReply;
import org.supplierescalation.dispute.MediationSessions;
import org.supplierescalation.dispute.Mediations;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** Mediation, from the proposal to its end. */
@Program
class DisputeTest {

  @Autowired DisputeCase cases;
  @Autowired Mediations mediations;
  @Autowired MediationSessions sessions;
  @Autowired EscalationProcess process;
  @Autowired BusinessCalendar calendar;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  @AfterEach
  void theClockStandsRightAgain() {
    ProgramClock.reset();
  }

  @Test
  void theSupplierHasAsLongToAnswerAsTheTableSaysAndTheLetterPrints() {
    CaseWalk walk = proposed();

    Instant due =
        LegalTime.at(
            Law.NL, calendar.plusWorkingDays(Law.NL, cases.today(), 10), LocalTime.of(17, 0));
    assertThat(walk.due("BoundaryEvent_MediationSilence")).isEqualTo(due);
    assertThat(letters.newest(walk.reference(), LetterKind.MEDIATION_PROPOSAL).body())
        .contains(DutchDates.inWords(due, Law.NL));
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::text)
        .anyMatch(text -> text.contains("Tabel “Termijn voor antwoord op het voorstel”, versie"));
  }

  @Test
  void sessionsAreRecordedUntilThereIsASettlement() {
    CaseWalk walk =
        accepted()
            .completes(
                "jurist", "UserTask_HoldMediation", DisputeCase.session("CONTINUES", cases.today()))
            .completes(
                "jurist", "UserTask_HoldMediation", DisputeCase.session("CONTINUES", cases.today()))
            .completes(
                "jurist", "UserTask_HoldMediation", DisputeCase.session("SETTLED", cases.today()))
            .waitsAt("UserTask_RecordSettlement")
            .ended("mediation", "EndEvent_MediationSettled");

    assertThat(sessions.of(walk.reference())).hasSize(3);
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::title)
        .anyMatch(title -> title.startsWith("Sessie 3 van de mediation"));
  }

  @Test
  void aSessionLiesNotInTheFuture() {
    CaseWalk walk = accepted();

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist",
                    "UserTask_HoldMediation",
                    DisputeCase.session("CONTINUES", cases.today().plusDays(1))))
        .hasMessageContaining("Wanneer was de sessie?");
  }

  @Test
  void silenceIsRecordedAsSilence() {
    CaseWalk walk =
        proposed()
            .fires("BoundaryEvent_MediationSilence")
            .waitsAt("UserTask_AssessDispute")
            .ended("mediation", "EndEvent_NoReply");

    assertThat(mediations.newest(walk.reference()).reply()).isEqualTo(MediationReply.SILENCE);
    assertThat(walk.formOf("UserTask_AssessDispute"))
        .containsEntry("earlierMediation", "Eerder voorgesteld via SGOA: Geen antwoord.");
  }

  @Test
  void anAnswerByMailIsReadAndARefusalAsksForAnotherRoute() {
    CaseWalk walk = proposed();

    process.supplierReplied(walk.reference());
    walk.waitsAt("UserTask_ReadMediationReply")
        .completes(
            "jurist",
            "UserTask_ReadMediationReply",
            Map.of("mediationReply", "REFUSED", "replyText", "Nee"))
        .waitsAt("UserTask_AssessDispute");
    assertThat(mediations.newest(walk.reference()).reply()).isEqualTo(MediationReply.REFUSED);
  }

  @Test
  void mediationWithoutASettlementAsksForAnotherRoute() {
    accepted()
        .completes(
            "jurist", "UserTask_HoldMediation", DisputeCase.session("NOT_SETTLED", cases.today()))
        .waitsAt("UserTask_AssessDispute")
        .ended("mediation", "EndEvent_NotSettled");
  }

  @Test
  void aWithdrawnProposalAsksForAnotherRoute() {
    CasesInDefault.withdrawsTheLetter(
            cases.assessed(dispute()).completes("jurist", "UserTask_ChooseRoute", mediation()))
        .waitsAt("UserTask_AssessDispute");
  }

  @Test
  void mediationNeedsWhatTheProposalSays() {
    CaseWalk walk = cases.assessed(dispute());

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ChooseRoute", FormsAfterDefault.route("MEDIATION")))
        .hasMessageContaining("waar het geschil over gaat");
  }

  @Test
  void atMostThreeMediatorsAreProposed() {
    CaseWalk walk = cases.assessed(dispute());
    Map<String, Object> form = new HashMap<>(mediation());
    form.put("mediators", "A\nB\nC\nD");

    assertThatThrownBy(() -> walk.completes("jurist", "UserTask_ChooseRoute", form))
        .hasMessageContaining("hoogstens drie namen");
  }

  @Test
  void aDutchProposalSaysThatMediationDoesNotInterruptLimitation() {
    CaseWalk walk = proposed();

    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> line.title().equals("Mediation stuit de verjaring niet"))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).contains("binnen zes maanden"));
  }

  @Test
  void aBelgianProposalSaysThatOnlyTheProtocolSuspendsLimitation() {
    CaseWalk walk =
        cases
            .assessed(ContractFixture.aBelgianContract(), dispute())
            .completes("jurist", "UserTask_ChooseRoute", mediation("BMEDIATION"));

    assertThat(mediations.newest(walk.reference()).institute()).isEqualTo("bMediation");
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::title)
        .contains("Alleen het ondertekende protocol schorst de verjaring")
        .doesNotContain("Mediation stuit de verjaring niet");
  }

  private CaseWalk accepted() {
    return proposed()
        .completes(
            "jurist",
            "UserTask_AwaitMediationReply",
            Map.of("mediationReply", "ACCEPTED", "replyText", "Graag"));
  }

  private CaseWalk proposed() {
    return CasesInDefault.sendsTheLetter(
        cases.assessed(dispute()).completes("jurist", "UserTask_ChooseRoute", mediation()));
  }
}
