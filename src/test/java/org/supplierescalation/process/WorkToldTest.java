package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.DoneWork;
import org.supplierescalation.casefile.DueDates;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class WorkToldTest {

  @Autowired ProcessEngine engine;
  @Autowired DoneWork doneWork;
  @Autowired DueDates dueDates;
  @Autowired Contracts contracts;
  @Autowired AwaitedMoments awaited;

  @AfterEach
  void backToNow() {
    ProgramClock.reset();
  }

  @Test
  void aTaskTellsFromWhichDayItsWorkingDaysWereCounted() {
    ProgramClock.moveTo(Instant.parse("2026-12-24T10:00:00Z"));
    CaseWalk walk = Reports.handedIn(engine, Map.of());

    assertThat(dueDates.why(walk.reference()).values())
        .singleElement()
        .isEqualTo(
            List.of(
                "De taak stond klaar op donderdag 24 december 2026; die dag telt niet mee.",
                "1 werkdag na 24 december 2026 is het maandag 28 december 2026.",
                "Vrijdag 25 december 2026 telt niet mee: eerste kerstdag.",
                "Zaterdag 26 december 2026 telt niet mee: tweede kerstdag.",
                "Zaterdag en zondag tellen niet mee.",
                "Een taak loopt tot het einde van de kantoordag, 17.00 uur. Dit is een werkafspraak, geen wettelijke"
                    + " termijn."));
  }

  @Test
  void aDateThatSomebodyMovedIsNotExplainedAway() {
    CaseWalk walk = Reports.handedIn(engine, Map.of());
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(walk.reference().value())
            .singleResult();
    task.setDueDate(new Date(task.getDueDate().getTime() + 3_600_000));
    engine.getTaskService().saveTask(task);

    assertThat(dueDates.why(walk.reference()).get(task.getId()))
        .endsWith("De datum van deze taak is daarna met de hand veranderd.");
  }

  @ParameterizedTest
  @MethodSource
  void everyMomentThatATaskWaitsForIsExplained(String moment) {
    CaseWalk walk = Reports.handedIn(engine, Map.of());

    assertThat(awaited.why(walk.reference(), moment)).singleElement().asString().endsWith(".");
  }

  private static Stream<String> everyMomentThatATaskWaitsForIsExplained() {
    return Models.all(UserTask.class)
        .map(TaskProperties::of)
        .flatMap(properties -> properties.dueAt().stream())
        .distinct();
  }

  @Test
  void whatIsDoneTellsWhoDidItAndWhatIsOpenIsNotDone() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    CaseWalk walk = Reports.handedIn(engine, Map.of());
    assertThat(doneWork.of(walk.reference())).isEmpty();

    walk.completes(
        "contractmanager",
        "UserTask_ReviewReport",
        Map.of("intakeOutcome", "ACCEPTED", "contractNumber", contract.number()));

    assertThat(doneWork.of(walk.reference()))
        .singleElement()
        .returns("Melding beoordelen", DoneWork.Done::name)
        .returns("contractmanager", DoneWork.Done::by);
  }
}
