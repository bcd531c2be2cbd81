package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.FinalDemands;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** Performance is demanded once more, with a short last term. */
@Program
class PerformanceDemandTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired FinalDemands demands;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @ParameterizedTest
  @EnumSource(Law.class)
  void theLetterGoesOutAndTheTermIsCheckedByAPersonWhenItIsOver(Law law) {
    CaseWalk walk = sent(law);
    LocalDate lastDay = demands.newest(reference).lastDayOfLetter();
    assertThat(walk.due("BoundaryEvent_DemandOver"))
        .isEqualTo(LegalTime.firstMomentAfter(law, lastDay));
    assertThat(letters.newest(reference, LetterKind.FINAL_DEMAND).body())
        .contains(DutchDates.inWords(lastDay));

    walk.fires("BoundaryEvent_DemandOver")
        .waitsAt("UserTask_CheckDemand")
        .completes("contractmanager", "UserTask_CheckDemand", result("NOT_PERFORMED"))
        .isOver()
        .ended("performance-demand", "EndEvent_DemandIgnored");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Sommatie voorbereid: slottermijn van 5 dagen", "Slottermijn: Niet nagekomen");
  }

  @Test
  void beforeTheLastDayOnlyGoodNewsCounts() {
    CaseWalk walk = sent(Law.NL);

    assertThatThrownBy(
            () ->
                walk.completes("contractmanager", "UserTask_AwaitDemand", result("NOT_PERFORMED")))
        .hasMessageContaining("De slottermijn loopt nog tot en met");
    walk.completes("contractmanager", "UserTask_AwaitDemand", result("PERFORMED"))
        .isOver()
        .ended("performance-demand", "EndEvent_DemandMet");
  }

  @Test
  void aNewLastTermBeginsAgain() {
    sent(Law.NL)
        .completes("contractmanager", "UserTask_AwaitDemand", result("AGAIN"))
        .waitsAt("UserTask_PrepareDemand");
  }

  @Test
  void aWithdrawnLetterEndsIt() {
    CasesInDefault.withdrawsTheLetter(prepared(Law.NL))
        .isOver()
        .ended("performance-demand", "EndEvent_DemandDropped");
  }

  @Test
  void aLongLastTermIsRefused() {
    CaseWalk walk = walk(Law.NL);

    assertThatThrownBy(
            () -> walk.completes("contractmanager", "UserTask_PrepareDemand", demand(31)))
        .hasMessageContaining("Slottermijn in kalenderdagen");
  }

  private CaseWalk sent(Law law) {
    return CasesInDefault.sendsTheLetter(prepared(law)).waitsAt("UserTask_AwaitDemand");
  }

  private CaseWalk prepared(Law law) {
    return walk(law).completes("contractmanager", "UserTask_PrepareDemand", demand(5));
  }

  private CaseWalk walk(Law law) {
    reference =
        cases.inDefault(
            law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract());
    return CaseWalk.of(engine, reference, "performance-demand", Map.of());
  }

  private static Map<String, Object> demand(int days) {
    return Map.of(
        "remaining", "Roosters opslaan en terugzien.",
        "demandDays", days,
        "consequences", "Dan ontbinden wij de overeenkomst.",
        "demandContact", "De contractmanager, 030 000 00 02");
  }

  private static Map<String, Object> result(String result) {
    return Map.of("demandResult", result, "demandEvidence", "Acceptatietest 13");
  }
}
