package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.evaluation.EvaluationActions;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.evaluation.PlanEvaluation;
import org.supplierescalation.letter.pdf.PdfValidity;

/** What people cannot have meant at an evaluation, and what they may type. */
@Program
class EvaluationAnswersTest {

  private static final String MANAGER = "contractmanager";
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 23);

  @Autowired ProcessEngine engine;
  @Autowired Contracts contracts;
  @Autowired Evaluations evaluations;
  @Autowired EvaluationActions actions;
  @Autowired PlanEvaluation planEvaluation;

  private Contract contract;
  private EvaluationKey key;
  private EvaluationWalk walk;

  @BeforeEach
  void theDayHasCome() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:00:00Z"));
    contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    key = planEvaluation.plan(contract.number());
    walk =
        new EvaluationWalk(engine, key)
            .timerFires()
            .completes(MANAGER, "UserTask_PrepareEvaluation", Map.of());
  }

  @AfterEach
  void backToNow() {
    ProgramClock.reset();
  }

  @Test
  void whatIsLongOrLooksLikeMarkupStaysTextInTheReport() {
    String hostile = "<b>vet</b> {{x}} ${y} \u202E\n".repeat(70);
    Map<String, Object> meeting = EvaluationForms.meeting(TODAY);
    meeting.put("attendees", hostile.substring(0, 900));
    meeting.put("outcomeClock", hostile);
    for (String subject : new String[] {"Breaches", "Promises", "Lessons", "Actions"}) {
      meeting.put("outcome" + subject, hostile);
    }
    meeting.put("continuityText", hostile);
    Map<String, Object> scores = EvaluationForms.scores();
    scores.replaceAll(
        (field, text) -> field.startsWith("ground") ? hostile.substring(0, 990) : text);

    for (int row = 1; row <= 5; row++) {
      meeting.put("action" + row, hostile.substring(0, 490));
      meeting.put("side" + row, "OURS");
      meeting.put("who" + row, hostile.substring(0, 190));
      meeting.put("due" + row, TODAY.toString());
    }

    walk.completes(MANAGER, "UserTask_RecordMeeting", meeting)
        .completes(MANAGER, "UserTask_ScoreMaturity", scores);

    assertThat(walk.formOf("UserTask_ConfirmEvaluation").get("mailBody").toString())
        .contains("geen ingebrekestelling")
        .hasSizeLessThanOrEqualTo(4000);

    byte[] pdf = evaluations.report(key).orElseThrow();
    PdfValidity.assertValid(pdf);
    assertThat(PdfText.of(pdf)).contains("<b>vet</b> {{x}} ${y}");
    walk.completes(MANAGER, "UserTask_ConfirmEvaluation", EvaluationForms.sent(TODAY)).isOver();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "heldOn, 2027-02-24, ligt in de toekomst",
    "attendees, ' ', Wie waren erbij",
    "outcomeClock, '', ten minste één onderwerp",
    "continuity, '', Kunnen wij door",
    "continuityText, '', Wie neemt het over",
    "continuityTestedOn, 2027-02-24, ligt na het gesprek",
    "due1, 2027-02-22, moet klaar zijn vóór het gesprek",
    "who1, '', Wie bij actie 1",
    "side1, '', Aan zet bij actie 1",
    "action1, '', Actie 1",
  })
  void aMeetingThatCannotBeIsRefused(String field, String value, String why) {
    Map<String, Object> form = new HashMap<>(EvaluationForms.meeting(TODAY));
    form.put(field, value);

    assertThatThrownBy(() -> walk.completes(MANAGER, "UserTask_RecordMeeting", form))
        .hasMessageContaining(why);
    assertThat(actions.of(contract.number())).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "sentTo, geen adres, geen geldig e-mailadres",
    "sentOn, 2027-02-24, ligt in de toekomst",
    "sentOn, 2027-02-22, ligt vóór het gesprek",
    "mailBody, ' ', Tekst van de mail",
  })
  void aConfirmationThatCannotBeIsRefused(String field, String value, String why) {
    walk.completes(MANAGER, "UserTask_RecordMeeting", EvaluationForms.meeting(TODAY))
        .completes(MANAGER, "UserTask_ScoreMaturity", EvaluationForms.scores());
    Map<String, Object> form = new HashMap<>(EvaluationForms.sent(TODAY));
    form.put(field, value);

    assertThatThrownBy(() -> walk.completes(MANAGER, "UserTask_ConfirmEvaluation", form))
        .hasMessageContaining(why);
    assertThat(evaluations.of(contract.number())).hasSize(1);
  }

  @Test
  void everyQuestionNeedsAGround() {
    walk.completes(MANAGER, "UserTask_RecordMeeting", EvaluationForms.meeting(TODAY));
    Map<String, Object> form = new HashMap<>(EvaluationForms.scores());
    form.put("groundUrgency", " ");

    assertThatThrownBy(() -> walk.completes(MANAGER, "UserTask_ScoreMaturity", form))
        .hasMessageContaining("Volgt de urgentie");
  }
}
