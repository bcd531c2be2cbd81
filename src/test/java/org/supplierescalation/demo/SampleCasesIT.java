package org.supplierescalation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.VerifyCaseFile;

@Program
@TestPropertySource(
    properties = {
      "escalation.demo.sample-cases=true",
      "spring.datasource.url=jdbc:h2:mem:sample-cases"
    })
class SampleCasesIT {

  @Autowired Telling telling;
  @Autowired SampleCases samples;
  @Autowired CaseFiles cases;
  @Autowired ProcessEngine engine;
  @Autowired VerifyCaseFile verify;
  @Autowired Clock clock;

  @BeforeEach
  void afterTheStories() {
    telling.awaitEnd();
  }

  @Test
  void eightCasesStandInDifferentPlacesAtSixSuppliers() {
    List<EscalationCase> all = cases.all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(8);
    assertThat(all.size() % 8).as("whole sets of eight").isZero();
    assertThat(all.stream().map(EscalationCase::supplierName).distinct()).hasSize(6);
    assertThat(all.stream().map(SampleCasesIT::place).distinct()).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void nothingWentWrongAndEveryOpenCaseHasWork() {
    assertThat(engine.getRuntimeService().createIncidentQuery().list()).isEmpty();
    assertThat(engine.getManagementService().createJobQuery().withException().list()).isEmpty();
    assertThat(cases.all())
        .filteredOn(EscalationCase::isOpen)
        .isNotEmpty()
        .allSatisfy(open -> assertThat(tasksOf(open)).as(open.subject()).isPositive());
  }

  @Test
  void everyOpenTaskCanBeDoneByItsGroup() {
    assertThat(engine.getTaskService().createTaskQuery().withCandidateGroups().list())
        .isNotEmpty()
        .allSatisfy(
            task ->
                assertThat(
                        engine
                            .getAuthorizationService()
                            .createAuthorizationQuery()
                            .resourceType(Resources.TASK)
                            .resourceId(task.getId())
                            .hasPermission(TaskPermissions.TASK_WORK)
                            .count())
                    .as(task.getName())
                    .isPositive());
  }

  @Test
  void everyFileIsAsItWasWrittenAndEveryDocumentStandsOnItsTimeline() {
    assertThat(cases.all())
        .allSatisfy(
            one -> assertThat(verify.verify(one.reference()).faults()).as(one.subject()).isEmpty());
  }

  @Test
  void theClockShowsRealTimeAgain() {
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
  }

  /** Terms shift with weekends and holidays; a demo must start on any day. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-28", "2027-01-02", "2027-04-07"})
  void theStoriesCanBeToldOnAnyDay(String today) {
    int before = cases.all().size();

    samples.tellAll(LocalDate.parse(today));

    assertThat(cases.all()).hasSize(before + 8);
    assertThat(engine.getRuntimeService().createIncidentQuery().list()).isEmpty();
  }

  private static String place(EscalationCase escalation) {
    return escalation.isOpen() ? escalation.stage().name() : escalation.outcome().name();
  }

  private long tasksOf(EscalationCase escalation) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(escalation.reference().value())
        .count();
  }
}
