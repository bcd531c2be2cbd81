package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EnterStage;
import org.supplierescalation.casefile.RecordReply;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.setup.Alarm;
import org.supplierescalation.webhook.DeliverEvents;
import org.supplierescalation.webhook.Deliveries;
import org.supplierescalation.webhook.EventKind;
import org.supplierescalation.webhook.Messenger;
import org.supplierescalation.webhook.RegisterTarget;
import org.supplierescalation.webhook.Targets;

@Program
@Timeout(60)
class WebhooksTest {

  @Autowired ProcessEngine engine;
  @Autowired RegisterTarget register;
  @Autowired Targets targets;
  @Autowired Deliveries deliveries;
  @Autowired Messenger messenger;
  @Autowired Alarm alarm;
  @Autowired EnterStage enterStage;
  @Autowired RecordReply recordReply;
  @Autowired TransactionTemplate transaction;
  @Autowired WebApplicationContext program;
  @Autowired ObjectMapper json;
  @Autowired DemoMail mail;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Predicate<Got> answers200 = one -> true;
  private HttpServer other;
  private DeliverEvents deliver;
  private CaseReference reference;

  /** What the other program received. */
  private record Got(String path, String event, String timestamp, String signature, String body) {}

  @BeforeEach
  void anotherProgramListens() throws IOException {
    ProgramClock.moveTo(Instant.parse("2027-03-01T10:00:00Z"));
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.setExecutor(Executors.newCachedThreadPool());
    other.createContext("/", this::receive);
    other.start();
    deliver = new DeliverEvents(deliveries, messenger, alarm, Runnable::run, clock);
    reference = Reports.handedIn(engine, Map.of()).reference();
  }

  @AfterEach
  void everythingAsItWas() {
    end.countDown();
    other.stop(0);
    db.sql("delete from webhook_attempt").update();
    db.sql("delete from webhook_delivery").update();
    db.sql("delete from webhook_target").update();
    ProgramClock.reset();
  }

  @Test
  void aCaseIsToldFromItsOpeningOnAndTheSignatureIsRight() throws Exception {
    String secret = register("/hook", Set.of(EventKind.CASE_OPENED, EventKind.STAGE_ENTERED));
    CaseReference opened = Reports.handedIn(engine, Map.of()).reference();
    deliver.deliver();

    assertThat(got).isNotEmpty();
    JsonNode first = json.readTree(got.get(0).body());
    assertThat(first.get("kind").asText()).isEqualTo("case-opened");
    assertThat(first.get("case").asText()).isEqualTo(opened.value());
    assertThat(first.get("id").asText()).isEqualTo(got.get(0).event());
    assertThat(first.get("at").asText()).startsWith("2027-03-01T10:00");
    for (Got one : got) {
      assertThat(one.signature())
          .isEqualTo("v1=" + hmac(secret, one.timestamp() + "." + one.body()));
      assertThat(Long.parseLong(one.timestamp())).isEqualTo(1_803_895_200L);
      assertThat(one.body()).doesNotContain("Traag", "Planning");
    }
  }

  @Test
  void onlyWhatWasAskedForIsTold() {
    register("/hook", Set.of(EventKind.ANSWER_RECEIVED));
    enter(Stage.CONVERSATION);
    reply("Eerste");
    deliver.deliver();

    assertThat(got).singleElement().satisfies(one -> assertThat(one.body()).contains("answer-r"));
  }

  @Test
  void whatIsRolledBackIsNeverTold() {
    register("/hook", Set.of(EventKind.STAGE_ENTERED));
    transaction.executeWithoutResult(
        status -> {
          enterStage.enter(reference, Stage.CONVERSATION);
          deliver.deliver();
          status.setRollbackOnly();
        });
    deliver.deliver();

    assertThat(got).isEmpty();
  }

  @Test
  void whatIsNotAcceptedIsOfferedLaterAndLaterAndThenGivenUpWithOneAlarm() {
    register("/hook", Set.of(EventKind.STAGE_ENTERED));
    answers200 = one -> false;
    Instant moment = clock.instant();
    enter(Stage.CONVERSATION);
    deliver.deliver();
    deliver.deliver();
    assertThat(got).hasSize(1);
    int attempts = 1;
    for (int minutes : new int[] {1, 5, 15, 60, 240}) {
      moment = moment.plus(Duration.ofMinutes(minutes));
      ProgramClock.moveTo(moment.minusSeconds(5));
      deliver.deliver();
      assertThat(got).as("not before %d minutes", minutes).hasSize(attempts);
      moment = moment.plusSeconds(30);
      ProgramClock.moveTo(moment);
      deliver.deliver();
      assertThat(got).hasSize(++attempts);
    }
    ProgramClock.moveTo(moment.plus(Duration.ofDays(2)));
    deliver.deliver();

    assertThat(got).hasSize(6).extracting(Got::event).containsOnly(got.get(0).event());
    assertThat(deliveries.countGivenUp()).isEqualTo(1);
    assertThat(alarms()).hasSize(1);
    answers200 = one -> true;
    again();
    deliver.deliver();
    assertThat(got).hasSize(7);
    assertThat(deliveries.countGivenUp()).isZero();
  }

  @Test
  void theEventsOfOneCaseKeepTheirOrderAndOtherCasesGoOn() {
    CaseReference second = Reports.handedIn(engine, Map.of()).reference();
    register("/hook", Set.of(EventKind.STAGE_ENTERED));
    answers200 = one -> !one.body().contains(reference.value());
    enter(Stage.CONVERSATION);
    enter(Stage.DEFAULT_NOTICE);
    transaction.executeWithoutResult(status -> enterStage.enter(second, Stage.EXIT));
    deliver.deliver();

    assertThat(stages()).containsExactly("CONVERSATION", "EXIT");
    answers200 = one -> true;
    ProgramClock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));
    deliver.deliver();
    assertThat(stages()).containsExactly("CONVERSATION", "EXIT", "CONVERSATION", "DEFAULT_NOTICE");
  }

  @Test
  void aTargetThatNeverAnswersKeepsNoOtherWaiting() throws Exception {
    register("/never", Set.of(EventKind.STAGE_ENTERED));
    register("/hook", Set.of(EventKind.STAGE_ENTERED));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      enter(Stage.CONVERSATION);
      enter(Stage.DEFAULT_NOTICE);
      new DeliverEvents(deliveries, messenger, alarm, threads, clock).deliver();
      await(() -> got.stream().filter(one -> one.path().equals("/hook")).count() == 2);
      assertThat(deliveries.newest(4))
          .as("still waiting for the one that never answers")
          .anyMatch(
              one -> one.address().endsWith("/never") && one.state() == Deliveries.State.SENDING);
    } finally {
      end.countDown();
      threads.shutdown();
      assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void severalMachinesTellItOnceAndInOrder() throws Exception {
    register("/hook", Set.of(EventKind.STAGE_ENTERED));
    List<Stage> told = new ArrayList<>();
    for (int times = 0; times < 4; times++) {
      told.addAll(List.of(Stage.CONVERSATION, Stage.DEFAULT_NOTICE, Stage.DEFAULT, Stage.EXIT));
    }
    told.forEach(this::enter);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int node = 0; node < 4; node++) {
      new DeliverEvents(deliveries, messenger, alarm, threads, clock).deliver();
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    deliver.deliver();

    assertThat(stages()).containsExactlyElementsOf(told.stream().map(Stage::name).toList());
  }

  @Test
  void whatAMachineLeftBehindAnotherTakesOver() {
    register("/hook", Set.of(EventKind.STAGE_ENTERED));
    enter(Stage.CONVERSATION);
    db.sql("update webhook_delivery set state = 'SENDING', claimed_at = current_timestamp")
        .update();
    deliver.deliver();
    assertThat(got).isEmpty();

    db.sql("update webhook_delivery set claimed_at = claimed_at - interval '2' minute").update();
    deliver.deliver();
    assertThat(got).hasSize(1);
  }

  @Test
  void anAdministratorSeesTheSecretOnceAndTheLog() {
    Visit beheer = Visit.by("beheer", program);
    assertThat(
            beheer.post(
                "/setup/webhooks", Map.of("address", address("/hook"), "kinds", "STAGE_ENTERED")))
        .hasStatus3xxRedirection();
    String secret = targets.all().get(0).secret();
    assertThat(secret).hasSize(64);
    answers200 = one -> false;
    enter(Stage.CONVERSATION);
    deliver.deliver();

    assertThat(Visit.body(beheer.get("/setup/webhooks")))
        .contains(address("/hook"), "Niet aangenomen (500)", "poging 1", reference.value(), "Wacht")
        .doesNotContain(secret);
    String id = String.valueOf(targets.all().get(0).id());
    assertThat(beheer.post("/setup/webhooks/end", Map.of("id", id))).hasStatus3xxRedirection();
    ProgramClock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));
    deliver.deliver();
    assertThat(got).hasSize(1);
    assertThat(beheer.post("/setup/webhooks", Map.of("address", "http://voorbeeld.example/")))
        .hasStatus(400);
    assertThat(Visit.by("jurist", program).get("/setup/webhooks")).hasStatus(404);
    assertThat(Visit.by("jurist", program).post("/setup/webhooks/end", Map.of("id", id)))
        .hasStatus(404);
  }

  private void again() {
    long id = deliveries.newest(1).get(0).id();
    assertThat(
            Visit.by("beheer", program)
                .post("/setup/webhooks/again", Map.of("id", String.valueOf(id))))
        .hasStatus3xxRedirection();
  }

  private String register(String path, Set<EventKind> kinds) {
    return register.register(address(path), kinds, "beheer");
  }

  private String address(String path) {
    return "http://localhost:%d%s".formatted(other.getAddress().getPort(), path);
  }

  private void enter(Stage stage) {
    transaction.executeWithoutResult(status -> enterStage.enter(reference, stage));
  }

  private void reply(String text) {
    transaction.executeWithoutResult(
        status -> recordReply.record(reference, "Re: x", text, "a@leverancier.example"));
  }

  private List<String> stages() {
    return got.stream()
        .map(one -> one.body().replaceAll(".*\"stage\":\"([A-Z_]+)\".*", "$1"))
        .toList();
  }

  private List<DemoMail.Received> alarms() {
    return mail.received().stream()
        .filter(one -> one.subject().startsWith("Een webhook komt niet aan"))
        .filter(one -> one.text().contains(address("/hook")))
        .toList();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    CountDownLatch tick = new CountDownLatch(1);
    for (int tries = 0; !condition.getAsBoolean() && tries < 500; tries++) {
      tick.await(10, TimeUnit.MILLISECONDS);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static String hmac(String secret, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void receive(HttpExchange exchange) throws IOException {
    Got one =
        new Got(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("X-Escalation-Event"),
            exchange.getRequestHeaders().getFirst("X-Escalation-Timestamp"),
            exchange.getRequestHeaders().getFirst("X-Escalation-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    got.add(one);
    try {
      if (one.path().equals("/never")) {
        end.await();
      }
      exchange.sendResponseHeaders(answers200.test(one) ? 200 : 500, -1);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }
}
