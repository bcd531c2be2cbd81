package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Probations;
import org.supplierescalation.casefile.Timeline;

@Program
class ProbationTest {

  @Autowired ConversationCase conversationCase;
  @Autowired CaseFiles cases;
  @Autowired Probations probations;
  @Autowired Timeline timeline;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void tenWorkingDaysAreProposedAndTheTimerWaitsUntilTheLastOneIsOver() {
    CaseWalk walk = conversationCase.in("probation", Map.of());
    assertThat(walk.formOf("UserTask_AcceptPerformance"))
        .containsEntry("acceptedOn", "2026-11-23")
        .containsEntry("probationUntil", "2026-12-07");
    accepted(walk, Map.of());

    assertThat(walk.due("BoundaryEvent_ProbationOver"))
        .isEqualTo(Instant.parse("2026-12-07T23:00:00Z"));
    assertThat(timeline.of(walk.reference()))
        .last()
        .satisfies(
            line ->
                assertThat(line.text()).contains("Onze aanspraak op de schade", "Twee dagen werk"));
  }

  @Test
  void beforeTheEndItHoldsOnlyWithAReason() {
    CaseWalk walk = conversationCase.in("probation", Map.of());
    accepted(walk, Map.of());

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_WatchProbation",
                    Map.of("probationOutcome", "HELD")))
        .hasMessageContaining("De proeftijd loopt nog");
    walk.completes(
            "contractmanager",
            "UserTask_WatchProbation",
            Map.of("probationOutcome", "HELD", "probationRemark", "Contract loopt morgen af."))
        .isOver()
        .ended("probation", "EndEvent_Held");
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.CURED);
    assertThat(probations.running(walk.reference())).isEmpty();
  }

  @Test
  void aRelapseSaysWhatWentWrong() {
    CaseWalk walk = conversationCase.in("probation", Map.of());
    accepted(walk, Map.of());
    walk.fires("BoundaryEvent_ProbationOver").waitsAt("UserTask_CloseProbation");

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_CloseProbation",
                    Map.of("probationOutcome", "RELAPSED")))
        .hasMessageContaining("wat er opnieuw misging");
    walk.completes(
            "contractmanager",
            "UserTask_CloseProbation",
            Map.of("probationOutcome", "RELAPSED", "probationRemark", "Weer een storing."))
        .isOver()
        .ended("probation", "EndEvent_Relapsed");
    assertThat(cases.get(walk.reference()).outcome()).isNull();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "performed,      '',         Wat is er hersteld?",
    "acceptedOn,     2026-11-24, tot en met vandaag",
    "probationUntil, 2026-11-23, na de dag waarop u het herstel aanvaardt",
    "probationUntil, 2027-12-01, binnen een jaar",
    "reservedDamage, '',         welke schade u voorbehoudt",
    "damageReserved, PERHAPS,    Maak een keuze",
  })
  void anAcceptanceWithAHoleIsRefused(String field, String value, String message) {
    CaseWalk walk = conversationCase.in("probation", Map.of());

    assertThatThrownBy(() -> accepted(walk, Map.of(field, value))).hasMessageContaining(message);
    walk.waitsAt("UserTask_AcceptPerformance");
    assertThat(probations.running(walk.reference())).isEmpty();
  }

  private static void accepted(CaseWalk walk, Map<String, Object> different) {
    Map<String, Object> form =
        new HashMap<>(
            Map.of(
                "performed", "De storing is weg.",
                "damageReserved", "YES",
                "reservedDamage", "Twee dagen werk"));
    form.putAll(different);
    walk.completes("contractmanager", "UserTask_AcceptPerformance", form);
  }
}
