package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class TasksTest {

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private HistoryService history;

  private String instance;
  private String task;

  @BeforeEach
  void aTaskForFinance() {
    repository
        .createDeployment()
        .name("two-hands")
        .enableDuplicateFiltering(true)
        .addClasspathResource("access/two-hands.bpmn")
        .addClasspathResource("access/two-hands.form")
        .deploy();
    instance = runtime.startProcessInstanceByKey("two-hands").getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @Test
  void aMemberOfTheGroupReadsClaimsAndSubmits() {
    Visitor member = visitor("finance");

    assertThat(member.get(rest("")).statusCode()).isEqualTo(200);
    assertThat(member.get(rest("/form")).body()).contains("two-hands");
    assertThat(member.get(rest("/deployed-form")).body()).contains("Antwoord");
    assertThat(member.get(rest("/form-variables")).statusCode()).isEqualTo(200);
    assertThat(act(member, "claim", "{\"userId\":\"finance\"}").statusCode()).isEqualTo(204);
    assertThat(act(member, "submit-form", answer("ja")).statusCode()).isEqualTo(204);
    assertThat(history.createHistoricTaskInstanceQuery().taskId(task).singleResult().getAssignee())
        .isEqualTo("finance");
    assertThat(history.createUserOperationLogQuery().taskId(task).userId("finance").count())
        .isPositive();
  }

  @Test
  void aMemberOfTheGroupCompletes() {
    assertThat(act(visitor("finance"), "complete", answer("ja")).statusCode()).isEqualTo(204);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
  }

  @Test
  void anOutsiderNeitherSeesNorTouchesIt() {
    Visitor outsider = visitor("melder");

    assertThat(outsider.get(rest("")).statusCode()).isEqualTo(404);
    assertThat(outsider.get(rest("/form-variables")).statusCode()).isEqualTo(403);
    assertThat(outsider.get(rest("/deployed-form")).statusCode()).isEqualTo(403);
    assertThat(act(outsider, "claim", "{\"userId\":\"melder\"}").statusCode()).isEqualTo(403);
    assertThat(act(outsider, "complete", answer("ja")).statusCode()).isEqualTo(403);
    assertThat(act(outsider, "submit-form", answer("ja")).statusCode()).isEqualTo(403);
    assertThat(outsider.get("/engine-rest/process-instance/" + instance).statusCode())
        .isEqualTo(404);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @Test
  void thoseWhoOverseeReadButDoNotAct() {
    Visitor overseer = visitor("directie");

    assertThat(overseer.get(rest("")).statusCode()).isEqualTo(200);
    assertThat(overseer.get("/engine-rest/process-instance/" + instance).statusCode())
        .isEqualTo(200);
    assertThat(overseer.get("/engine-rest/history/process-instance/" + instance).statusCode())
        .isEqualTo(200);
    assertThat(act(overseer, "complete", answer("ja")).statusCode()).isEqualTo(403);
  }

  @Test
  void aMemberOfTheGroupCannotMoveTheDueDate() {
    assertThat(visitor("finance").putJson(rest("/"), "{\"due\": null}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aRefusalArrivesInItsOwnWords() {
    for (String action : List.of("complete", "submit-form")) {
      HttpResponse<String> refused = act(visitor("finance"), action, answer("refuse"));

      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.headers().firstValue("Content-Type"))
          .hasValue("application/json;charset=UTF-8");
      assertThat(refused.body())
          .contains("\"type\":\"Refused\"", "\"message\":\"" + ListenerThatRefuses.REASON + "\"");
    }
  }

  @Test
  void aRefusalArrivesInItsOwnWordsInTasklistToo() {
    Visitor member = new Visitor(port);
    member.login("finance", "finance");
    member.get("/camunda/app/tasklist/default/");

    HttpResponse<String> refused =
        member.send(
            member
                .to("/camunda/api/engine/engine/default/task/" + task + "/submit-form")
                .header("X-XSRF-TOKEN", member.cookie("XSRF-TOKEN"))
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(answer("refuse"))));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"message\":\"" + ListenerThatRefuses.REASON + "\"");
  }

  @Test
  void aTextThatIsTooLongIsRefusedInDutch() {
    String longest = "x".repeat(4_000);

    HttpResponse<String> refused = act(visitor("finance"), "complete", answer(longest + "x"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Een tekst is te lang: hoogstens 4000 tekens.");
    assertThat(act(visitor("finance"), "complete", answer(longest)).statusCode()).isEqualTo(204);
  }

  @Test
  void whoComesTooLateHearsSo() {
    act(visitor("finance"), "complete", answer("ja"));

    for (String action : List.of("claim", "complete", "submit-form")) {
      HttpResponse<String> late = act(visitor("finance"), action, answer("ja"));
      assertThat(late.statusCode()).isEqualTo(404);
      assertThat(late.body()).contains("intussen door iemand anders afgerond");
    }
  }

  @Test
  void aTaskThatSomebodyElseTookIsNotTakenAway() {
    tasks.claim(task, "contractmanager");

    HttpResponse<String> late = act(visitor("finance"), "claim", "{\"userId\":\"finance\"}");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("intussen door iemand anders opgepakt");
  }

  @Test
  void twoPeopleAtOnceGiveOneSuccessAndOneClearMessage() throws Exception {
    for (int round = 0; round < 20; round++) {
      aTaskForFinance();
      CyclicBarrier together = new CyclicBarrier(2);
      ExecutorService two = Executors.newFixedThreadPool(2);
      List<Future<HttpResponse<String>>> answers =
          List.of(
              two.submit(() -> completeTogether(together)),
              two.submit(() -> completeTogether(together)));
      HttpResponse<String> one = answers.get(0).get();
      HttpResponse<String> other = answers.get(1).get();
      two.shutdown();

      HttpResponse<String> first = one.statusCode() == 204 ? one : other;
      HttpResponse<String> second = first == one ? other : one;
      assertThat(first.statusCode()).isEqualTo(204);
      assertThat(second.statusCode()).isIn(404, 409);
      assertThat(second.body()).contains("intussen door iemand anders afgerond");
    }
  }

  private HttpResponse<String> completeTogether(CyclicBarrier together) throws Exception {
    Visitor member = visitor("finance");
    together.await();
    return act(member, "complete", answer("ja"));
  }

  private Visitor visitor(String group) {
    return new Visitor(port).withPassword(group, group);
  }

  private HttpResponse<String> act(Visitor who, String action, String body) {
    return who.postJson(rest("/" + action), body);
  }

  private String rest(String what) {
    return "/engine-rest/task/" + task + what;
  }

  private static String answer(String text) {
    return "{\"variables\":{\"answer\":{\"value\":\"" + text + "\",\"type\":\"String\"}}}";
  }
}
