package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

/** CVE-2026-109432, with an expression that would only join two words. */
@Program
class ExpressionsInQueriesTest {

  private static final String JOINED = "${'ab'.concat('cd')}";
  private static final String MARKER = "abcd";

  @LocalServerPort private int port;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;

  private String taskId;

  @BeforeEach
  void aTaskThatOnlyTheEvaluatedExpressionFinds() {
    org.camunda.bpm.engine.task.Task task = tasks.newTask();
    task.setName("secret");
    task.setAssignee(MARKER);
    tasks.saveTask(task);
    taskId = task.getId();
    tasks.addCandidateGroup(taskId, "finance");
  }

  @AfterEach
  void clear() {
    tasks.deleteTask(taskId, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assigneeExpression\":\"${'ab'.concat('cd')}\"}",
        "{\"assigneeExpression\":\"#{'ab'.concat('cd')}\"}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${'ab'.concat('cd')}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"#{'ab'.concat('cd')}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${now()}${'ab'.concat('cd')}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser().concat('x')}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${identityService}\"}]}",
      })
  void anExpressionInARequestIsNotEvaluated(String query) {
    HttpResponse<String> answer = finance().postJson("/engine-rest/task?maxResults=5", query);

    assertThat(answer.statusCode()).isBetween(400, 500);
    assertThat(answer.body()).doesNotContain(MARKER).doesNotContain("secret");
  }

  @Test
  void anExpressionNestedTwiceIsNotEvenRead() {
    String nobody = "{\"assigneeExpression\":\"${'no'.concat('body')}\"}";
    String query = "{\"orQueries\":[{\"orQueries\":[" + nobody + "]}]}";

    HttpResponse<String> answer = finance().postJson("/engine-rest/task?maxResults=1000", query);

    // Evaluated, it would hide the task.
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(taskId);
  }

  @Test
  void anExpressionInAStoredFilterIsNotEvaluated() {
    String filter = filter(tasks.createTaskQuery().or().taskAssigneeExpression(JOINED).endOr());

    assertThatThrownBy(() -> filters.list(filter)).isInstanceOf(ProcessEngineException.class);
    assertThat(finance().get("/engine-rest/filter/" + filter + "/list?maxResults=5").statusCode())
        .isEqualTo(500);
    filters.deleteFilter(filter);
  }

  @Test
  void anExpressionThatARequestAddsToAFilterIsNotEvaluated() {
    String filter = filter(tasks.createTaskQuery());
    String path = "/engine-rest/filter/" + filter + "/list?maxResults=5";

    HttpResponse<String> plain =
        finance().postJson(path, "{\"assigneeExpression\":\"" + JOINED + "\"}");
    HttpResponse<String> nested =
        finance().postJson(path, "{\"orQueries\":[{\"assigneeExpression\":\"" + JOINED + "\"}]}");

    assertThat(plain.statusCode()).isBetween(400, 500);
    assertThat(nested.statusCode()).isBetween(400, 500);
    assertThat(plain.body() + nested.body()).doesNotContain("secret");
    filters.deleteFilter(filter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${currentUser()}", "${ currentUser() }", "finance"})
  void whoAmIMayBeAsked(String expression) {
    tasks.setAssignee(taskId, "finance");
    String filter = filter(tasks.createTaskQuery().taskAssigneeExpression(expression));

    HttpResponse<String> answer =
        finance().get("/engine-rest/filter/" + filter + "/list?maxResults=2000");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("secret");
    filters.deleteFilter(filter);
  }

  @Test
  void datesMayBeCounted() {
    TaskQuery recent =
        tasks
            .createTaskQuery()
            .taskCreatedAfterExpression("${dateTime().minusDays(2).plusHours(3)}");
    String filter = filter(recent);

    assertThat(filters.count(filter)).isPositive();
    filters.deleteFilter(filter);
  }

  private String filter(TaskQuery query) {
    Filter filter = filters.newTaskFilter("test");
    filter.setQuery(query);
    return filters.saveFilter(filter).getId();
  }

  private Visitor finance() {
    return new Visitor(port).withPassword("finance", "finance");
  }
}
