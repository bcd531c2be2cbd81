package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class IntakeTest {

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired Timeline timeline;

  @Test
  void aReportFromTasklistBecomesACaseThatTheContractManagerReviews() {
    CaseWalk walk = reported(Map.of());

    walk.waitsAt("UserTask_ReviewReport");
    EscalationCase opened = cases.get(walk.reference());
    assertThat(opened.priority()).isEqualTo(Priority.P1);
    assertThat(cases.breaches(walk.reference())).hasSize(1);
    assertThat(walk.formOf("UserTask_ReviewReport"))
        .containsEntry("caseReference", walk.reference().value())
        .doesNotContainKeys("fact", "effect");
  }

  @Test
  void anAcceptedReportGoesToTheContractReview() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);

    CaseWalk walk =
        reported(Map.of())
            .completes(
                "contractmanager",
                "UserTask_ReviewReport",
                Map.of("intakeOutcome", "ACCEPTED", "contractNumber", contract.number()));

    walk.waitsAt("UserTask_ReadCommitments");
    assertThat(cases.get(walk.reference()).supplierName()).isEqualTo(contract.supplier().name());
  }

  @Test
  void aRejectedReportIsClosedAndKeepsTheReason() {
    CaseWalk walk =
        reported(Map.of())
            .completes(
                "contractmanager",
                "UserTask_ReviewReport",
                Map.of("intakeOutcome", "REJECTED", "remark", "Loopt al"));

    walk.isOver();
    assertThat(cases.get(walk.reference()).outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(cases.get(walk.reference()).isOpen()).isFalse();
  }

  @Test
  void acceptingWithoutAContractIsRefusedAndTheTaskStaysOpen() {
    CaseWalk walk = reported(Map.of());

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_ReviewReport",
                    Map.of("intakeOutcome", "ACCEPTED")))
        .hasMessageContaining("Kies het contract");
    walk.waitsAt("UserTask_ReviewReport");
  }

  @ParameterizedTest
  @ValueSource(strings = {"occurredOn", "discoveredOn"})
  void whatHasNotHappenedYetCannotBeReported(String day) {
    assertThatThrownBy(() -> reported(Map.of(day, "2099-01-01")))
        .hasMessageContaining("ligt in de toekomst");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "{{caseReference}}", "<script>alert(1)</script>"})
  void hostileTextIsKeptAsItStands(String hostile) {
    CaseWalk walk = reported(Map.of("subject", hostile, "fact", hostile, "effect", hostile));

    assertThat(cases.get(walk.reference()).subject()).isEqualTo(hostile);
    assertThat(walk.formOf("UserTask_ReviewReport"))
        .as("the form reads Markdown: a tag is escaped there, and shown as it stands")
        .containsEntry("caseSubject", hostile.replace("<", "\\<"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "supplier", "commitment", "fact", "effect", "hindrance"})
  void aWordOfAHundredThousandLettersIsRefused(String field) {
    assertThatThrownBy(() -> reported(Map.of(field, "x".repeat(100_000))))
        .hasMessageContaining("is te lang");
  }

  @Test
  void theRankIsOnFileWithItsGround() {
    assertThat(timeline.of(reported(Map.of()).reference()))
        .filteredOn(line -> line.title().startsWith("Prioriteit"))
        .singleElement()
        .extracting(TimelineEntry::text, STRING)
        .contains("Het werk ligt stil", "versie 1");
  }

  private CaseWalk reported(Map<String, Object> different) {
    return Reports.handedIn(engine, different);
  }
}
