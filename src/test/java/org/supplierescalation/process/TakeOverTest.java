package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.people.Replacements;

@Program
class TakeOverTest {

  /** Away; also a lawyer, so that the demo's lawyer may stand in, but not for every task. */
  private static final String AWAY = "contractmanager-weg";

  private static final String TAKE = "/replacement/take-over";

  @Autowired ProcessEngine engine;
  @Autowired IdentityService identities;
  @Autowired WebApplicationContext program;
  @Autowired Replacements replacements;
  @Autowired Timeline timeline;
  @Autowired Clock clock;

  private CaseWalk walk;
  private String task;

  @BeforeEach
  void somebodyTookATaskAndGoesAway() {
    ProgramClock.moveTo(Instant.parse("2027-03-01T10:00:00Z"));
    User user = identities.newUser(AWAY);
    user.setPassword("Een lang wachtwoord 2027!");
    identities.saveUser(user);
    identities.createMembership(AWAY, "contractmanager");
    identities.createMembership(AWAY, "jurist");
    walk = Reports.handedIn(engine, Map.of());
    task = task().getId();
    engine.getTaskService().setAssignee(task, AWAY);
  }

  @AfterEach
  void everythingAsItWas() {
    for (var left : replacements.notOverOn(LocalDate.of(2020, 1, 1))) {
      replacements.end(left.id(), clock.instant(), "test");
    }
    identities.deleteUser(AWAY);
    ProgramClock.reset();
  }

  @Test
  void aColleagueTakesTheTaskOverAndTheTimelineSaysWhy() {
    assertThat(arrange(AWAY, "contractmanager", "2027-03-01", "2027-03-05"))
        .hasStatus3xxRedirection();
    assertThat(Visit.body(Visit.by("contractmanager", program).get("/")))
        .contains("U vervangt", AWAY, "05-03-2027", "Overnemen", walk.reference().value());

    MvcTestResult answer = take("contractmanager");

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(task().getAssignee()).isEqualTo("contractmanager");
    assertThat(timeline.of(walk.reference()))
        .last()
        .satisfies(
            line ->
                assertThat(line.title())
                    .isEqualTo(
                        "Taak “%s” overgenomen van %s wegens vervanging"
                            .formatted(task().getName(), AWAY)));
    assertThat(take("contractmanager")).hasStatus(400);
  }

  @ParameterizedTest(name = "at {0}: may take over {1}")
  @CsvSource({
    "2027-03-01T22:59:00Z, false",
    "2027-03-01T23:00:00Z, true",
    "2027-03-05T22:59:00Z, true",
    "2027-03-05T23:00:00Z, false",
  })
  void onlyFromTheFirstDayToTheLastInAmsterdam(Instant now, boolean may) {
    arrange(AWAY, "contractmanager", "2027-03-02", "2027-03-05");
    ProgramClock.moveTo(now);

    assertThat(Visit.body(Visit.by("contractmanager", program).get("/")).contains("U vervangt"))
        .isEqualTo(may);
    take("contractmanager");

    assertThat(task().getAssignee()).isEqualTo(may ? "contractmanager" : AWAY);
  }

  @Test
  void whoMayNotDoTheTaskDoesNotGetItByStandingIn() {
    arrange(AWAY, "jurist", "2027-03-01", "2027-03-05");

    assertThat(Visit.body(Visit.by("jurist", program).get("/")))
        .contains("U vervangt", "Er liggen geen taken die u kunt overnemen.");
    assertThat(take("jurist")).hasStatus(400);
    assertThat(task().getAssignee()).isEqualTo(AWAY);
  }

  @Test
  void withoutAReplacementNobodyTakesAnything() {
    MvcTestResult answer = take("contractmanager");

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("kunt u niet (meer) overnemen");
    assertThat(task().getAssignee()).isEqualTo(AWAY);
  }

  @Test
  void whatRestsIsNotTakenOver() {
    arrange(AWAY, "contractmanager", "2027-03-01", "2027-03-05");
    String instance = task().getProcessInstanceId();
    engine.getRuntimeService().suspendProcessInstanceById(instance);

    assertThat(take("contractmanager")).hasStatus(400);

    engine.getRuntimeService().activateProcessInstanceById(instance);
  }

  @Test
  void anAdministratorArrangesItForWhoFellIllAndEndsIt() {
    assertThat(arrange("contractmanager", AWAY, "2027-03-01", "2027-03-05")).hasStatus(302);
    long id = replacements.notOverOn(LocalDate.of(2027, 3, 1)).get(0).id();
    assertThat(Visit.body(Visit.by("beheer", program).get("/replacement")))
        .contains("ingesteld door beheer", "loopt nu", "Ziek");
    assertThat(Visit.body(Visit.by("finance", program).get("/replacement"))).doesNotContain("Ziek");

    assertThat(Visit.by("finance", program).post("/replacement/" + id + "/end", Map.of()))
        .hasStatus(404);
    Visit.by("contractmanager", program).post("/replacement/" + id + "/end", Map.of());

    assertThat(replacements.notOverOn(LocalDate.of(2027, 3, 1))).isEmpty();
  }

  @Test
  void anotherProgramArrangesReadsAndRefuses() {
    String api = "/api/v1/replacements";
    String json = "{\"substitute\":\"%s\",\"firstDay\":\"2027-03-01\",\"lastDay\":\"2027-03-02\"}";

    MvcTestResult refused =
        Visit.by("contractmanager", program).postJson(api, json.formatted("finance"));
    assertThat(refused).hasStatus(400);
    assertThat(Visit.body(refused)).contains("in geen enkele groep");
    assertThat(Visit.by("contractmanager", program).postJson(api, json.formatted(AWAY)))
        .hasStatus(201);

    MvcTestResult own = Visit.by("contractmanager", program).get(api);
    assertThat(own).bodyJson().extractingPath("$[0].substitute").isEqualTo(AWAY);
    assertThat(own).bodyJson().extractingPath("$[0].lastDay").isEqualTo("2027-03-02");
    assertThat(Visit.by("finance", program).get(api)).bodyJson().isEqualTo("[]");
    assertThat(replacements.runningFor(AWAY, LocalDate.of(2027, 3, 2))).hasSize(1);
  }

  private MvcTestResult arrange(String absent, String substitute, String first, String last) {
    return Visit.by("beheer", program)
        .post(
            "/replacement",
            Map.of(
                "absent", absent,
                "substitute", substitute,
                "firstDay", first,
                "lastDay", last,
                "reason", "Ziek"));
  }

  private MvcTestResult take(String person) {
    return Visit.by(person, program).post(TAKE, Map.of("task", task));
  }

  private Task task() {
    List<Task> open =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(walk.reference().value())
            .list();
    assertThat(open).hasSize(1);
    return open.get(0);
  }
}
