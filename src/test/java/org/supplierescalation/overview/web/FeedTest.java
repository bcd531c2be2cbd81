package org.supplierescalation.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.Terms;

@Program
class FeedTest {

  private static final String PAGE = "/deadlines/feeds";

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Contracts contracts;
  @Autowired Terms terms;
  @Autowired TaskService tasks;
  @Autowired IdentityService identities;
  @Autowired AsEngine asEngine;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @Test
  void aGroupsCalendarHoldsItsTasksAndTheTermsOfTheirCases() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    CaseReference reference =
        CasesToReport.start(
            startCase, "Zeer geheim", contract.supplier().name(), contract.number(), "jurist");
    dueIn(reference, Duration.ofDays(3));
    LocalDate lastDay = LocalDate.now(clock).plusDays(20);
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
    String address = make("contractmanager", "contractmanager");

    MvcTestResult answer = fetch(address);

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.getRequest().getSession(false)).isNull();
    assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
    String file = Visit.body(answer);
    assertThat(file)
        .contains("DTSTART;VALUE=DATE:" + lastDay.toString().replace("-", ""))
        .contains(reference + ": Termijn loopt af", reference + ": Verjaring")
        .contains("/cases/" + reference)
        .doesNotContain("Zeer geheim", contract.supplier().name());
    assertThat(events(file, reference)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Visit.body(Visit.by("contractmanager", program).get(PAGE)))
        .doesNotContain("Nog nooit");
  }

  @Test
  void aPersonalCalendarHoldsOnlyWhatIsTaken() {
    CaseReference taken = caseBy("melder");
    CaseReference free = caseBy("melder");
    asEngine.run(() -> tasks.claim(dueIn(taken, Duration.ofDays(2)).getId(), "contractmanager"));
    dueIn(free, Duration.ofDays(2));

    String file = Visit.body(fetch(make("contractmanager", "")));

    assertThat(file).contains(taken.value()).doesNotContain(free.value());
  }

  @Test
  void whatChangesGetsAHigherNumberAndKeepsItsName() {
    CaseReference reference = caseBy("melder");
    dueIn(reference, Duration.ofDays(2));
    String address = make("contractmanager", "contractmanager");
    VEvent first = task(address, reference);
    VEvent again = task(address, reference);
    dueIn(reference, Duration.ofDays(5));
    VEvent moved = task(address, reference);

    assertThat(first.getSequence().getValue()).isZero();
    assertThat(again.getSequence().getValue()).isZero();
    assertThat(again.getLastModified().getValue()).isEqualTo(first.getLastModified().getValue());
    assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
    assertThat(moved.getSequence().getValue()).isEqualTo(1);
    assertThat(moved.getAlarms()).hasSize(1);
  }

  @Test
  void theAddressIsShownOnceAndOnlyItsHashIsKept() {
    String address = make("jurist", "jurist");
    String token = address.replaceAll(".*/feeds/|\\.ics", "");

    assertThat(token).hasSize(43);
    assertThat(Visit.body(Visit.by("jurist", program).get(PAGE))).doesNotContain(token);
    assertThat(db.sql("select token_hash from deadline_feed").query(String.class).list())
        .doesNotContain(token)
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void aRevokedCalendarIsGoneAndOnlyItsOwnerCanRevokeIt() {
    String address = make("finance", "finance");
    long id =
        db.sql("select max(id) from deadline_feed where owner = 'finance'")
            .query(Long.class)
            .single();

    Visit.by("jurist", program).post(PAGE + "/" + id + "/revoke", Map.of());
    assertThat(fetch(address)).hasStatusOk();

    Visit.by("finance", program).post(PAGE + "/" + id + "/revoke", Map.of());
    assertThat(fetch(address)).hasStatus(404);
  }

  @Test
  void whoLeftTheGroupOrWasRemovedHasNoCalendar() {
    String name = "tijdelijk" + System.nanoTime();
    asEngine.run(
        () -> {
          User user = identities.newUser(name);
          user.setPassword("een Heel lang wachtwoord 1");
          identities.saveUser(user);
          identities.createMembership(name, "jurist");
        });
    String group = make(name, "jurist");
    String own = make(name, "");
    assertThat(fetch(group)).hasStatusOk();

    asEngine.run(() -> identities.deleteMembership(name, "jurist"));
    assertThat(fetch(group)).hasStatus(404);
    assertThat(fetch(own)).hasStatusOk();

    asEngine.run(() -> identities.deleteUser(name));
    assertThat(fetch(own)).hasStatus(404);
  }

  @Test
  void aReporterSeesNoCaseOfSomebodyElseInACalendar() {
    CaseReference other = caseBy("jurist");
    asEngine.run(() -> tasks.setAssignee(dueIn(other, Duration.ofDays(1)).getId(), "melder"));

    assertThat(Visit.body(fetch(make("melder", "")))).doesNotContain(other.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
        "/feeds/x.ics",
        "/feeds/",
        "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNoCalendarIsNotFound(String address) {
    MvcTestResult answer = fetch(address);

    assertThat(answer.getResponse().getStatus()).isIn(404, 302);
    assertThat(Visit.body(answer)).doesNotContain("BEGIN:VCALENDAR");
  }

  @Test
  void nobodyMakesACalendarOfAGroupThatIsNotHis() {
    MvcTestResult answer = Visit.by("melder", program).post(PAGE, Map.of("group", "jurist"));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("Kies een groep waar u in zit.");
  }

  @Test
  void whoAsksTooOftenHasToWait() {
    String address = make("directie", "");
    int refused = 0;
    for (int i = 0; i < 130; i++) {
      refused += fetch(address).getResponse().getStatus() == 429 ? 1 : 0;
    }

    assertThat(refused).isGreaterThanOrEqualTo(10);
  }

  private CaseReference caseBy(String person) {
    return CasesToReport.start(startCase, "Planning", "Agenda " + System.nanoTime(), null, person);
  }

  private Task dueIn(CaseReference reference, Duration time) {
    return asEngine.get(
        () -> {
          Task task =
              tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).singleResult();
          Instant due = clock.instant().plus(time);
          task.setDueDate(Date.from(due));
          tasks.saveTask(task);
          return task;
        });
  }

  private VEvent task(String address, CaseReference reference) {
    return events(Visit.body(fetch(address)), reference).stream()
        .filter(event -> event.getUid().getValue().startsWith("task-"))
        .findFirst()
        .orElseThrow();
  }

  private static List<VEvent> events(String file, CaseReference reference) {
    return Biweekly.parse(file).first().getEvents().stream()
        .filter(event -> event.getSummary().getValue().startsWith(reference.value()))
        .toList();
  }

  private String make(String person, String group) {
    MvcTestResult answer = Visit.by(person, program).post(PAGE, Map.of("group", group));
    assertThat(answer).hasStatus(302);
    String address = String.valueOf(answer.getMvcResult().getFlashMap().get("address"));
    return address.substring(address.indexOf("/feeds/"));
  }

  /** Without a login. */
  private MvcTestResult fetch(String address) {
    return MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build())
        .get()
        .uri(address)
        .exchange();
  }
}
