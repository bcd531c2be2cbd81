package org.supplierescalation.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.Terms;

@Program
class DeadlinePagesTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Terms terms;
  @Autowired TaskService tasks;
  @Autowired AsEngine asEngine;
  @Autowired Clock clock;

  @Test
  void whatIsOverIsMarkedAndTheFirstStandsOnTop() {
    CaseReference late = due(Duration.ofDays(-4000), null);
    CaseReference later = due(Duration.ofDays(-3999), null);

    String page = get("contractmanager", "/deadlines");

    assertThat(page).contains("Te laat").containsSubsequence(late.value(), later.value());
  }

  @ParameterizedTest(name = "{0} with scope {1}: own {2}, of the group {3}, of others {4}")
  @CsvSource({
    "contractmanager, mij,     true,  false, false",
    "contractmanager, groepen, true,  true,  false",
    "contractmanager, '',      true,  true,  false",
    "contractmanager, alle,    true,  true,  true",
    "melder,          alle,    false, false, false",
  })
  void itShowsWhatWasAskedForAndNoMore(
      String person, String scope, boolean own, boolean ofGroup, boolean ofOthers) {
    CaseReference mine = due(Duration.ofDays(-4100), "contractmanager");
    CaseReference group = due(Duration.ofDays(-4100), null);
    CaseReference other = dueFor("jurist");

    String list = get(person, "/deadlines.csv?scope=" + scope);

    assertThat(list.contains(mine.value())).isEqualTo(own);
    assertThat(list.contains(group.value())).isEqualTo(ofGroup);
    assertThat(list.contains(other.value())).isEqualTo(ofOthers);
  }

  @Test
  void aTermOfTheSupplierStandsInTheListUntilItIsOver() {
    CaseReference runs = due(Duration.ofDays(1), null);
    CaseReference over = due(Duration.ofDays(1), null);
    term(runs, LocalDate.now(clock).plusDays(1));
    term(over, LocalDate.now(clock).minusDays(2));

    String list = get("contractmanager", "/deadlines.csv");

    assertThat(list)
        .containsPattern("Termijn van de leverancier;Termijn loopt af;" + runs)
        .doesNotContainPattern("Termijn van de leverancier;Termijn loopt af;" + over);
  }

  @Test
  void otherProgramsGetTheSameList() {
    CaseReference late = due(Duration.ofDays(-4000), null);

    MvcTestResult answer =
        Visit.by("contractmanager", program).get("/api/v1/deadlines?scope=groepen&limit=200");

    assertThat(answer).hasStatusOk();
    assertThat(Visit.body(answer)).contains(late.value(), "\"overdue\":true", "\"kind\":\"TASK\"");
    assertThat(get("contractmanager", "/api/openapi"))
        .contains("/api/v1/deadlines", "/api/v1/suppliers/{number}/report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "offset=-1", "limit=x"})
  void aListThatCannotBeGivenIsRefused(String query) {
    assertThat(Visit.by("jurist", program).get("/api/v1/deadlines?" + query)).hasStatus(400);
  }

  @Test
  void theListOpensInExcelAndNothingElse() {
    MvcTestResult answer = Visit.by("jurist", program).get("/deadlines.xlsx");

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .contains("attachment", "termijnen-", ".xlsx");
    assertThat(Visit.by("jurist", program).get("/deadlines.pdf")).hasStatus(404);
  }

  private CaseReference dueFor(String group) {
    CaseReference reference = due(Duration.ofDays(-4100), null);
    asEngine.run(
        () -> {
          Task task = task(reference);
          tasks.deleteCandidateGroup(task.getId(), "contractmanager");
          tasks.addCandidateGroup(task.getId(), group);
        });
    return reference;
  }

  private CaseReference due(Duration in, String assignee) {
    CaseReference reference =
        CasesToReport.start(
            startCase, "Planning", "Termijn " + System.nanoTime(), null, "directie");
    asEngine.run(
        () -> {
          Task task = task(reference);
          task.setDueDate(Date.from(clock.instant().plus(in)));
          task.setAssignee(assignee);
          tasks.saveTask(task);
        });
    return reference;
  }

  private Task task(CaseReference reference) {
    return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).singleResult();
  }

  private void term(CaseReference reference, LocalDate lastDay) {
    terms.add(
        new RunningTerm(
            reference,
            1,
            CasesToReport.DAY,
            null,
            lastDay,
            null,
            "Zo geteld",
            false,
            "jurist",
            clock.instant()));
  }

  private String get(String person, String path) {
    MvcTestResult answer = Visit.by(person, program).get(path);
    assertThat(answer).as(path).hasStatusOk();
    return Visit.body(answer);
  }
}
