package org.supplierescalation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

@Program
class DemoPagesTest {

  private static final String ADVANCE = "/demo/clock/advance";

  @Autowired WebApplicationContext program;
  @Autowired DemoClock clock;
  @Autowired JdbcClient db;
  @Autowired ObjectProvider<JobExecutor> jobs;
  @Autowired JavaMailSender sender;
  @Autowired DemoMail mail;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;

  @AfterEach
  void clockShowsRealTimeAgain() {
    db.sql("delete from demo_clock").update();
    ClockUtil.reset();
  }

  @Test
  void theClockGoesForwardAndStaysThereAfterARestart() {
    Instant before = clock.instant();

    assertThat(visit().postJson(ADVANCE, "{\"days\":14}")).hasStatusOk();
    assertThat(Duration.between(before, clock.instant())).isBetween(days(13), days(15));

    ClockUtil.reset();
    new DemoTime(clock, db, jobs);
    assertThat(Duration.between(before, clock.instant())).isBetween(days(13), days(15));
  }

  @Test
  void theButtonsMoveItToo() {
    Instant before = clock.instant();

    assertThat(visit().post(ADVANCE, Map.of("days", "3"))).hasStatus(302);
    assertThat(Duration.between(before, clock.instant())).isGreaterThan(days(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "401", "1.5", "1e9", "null", "\"x\"", "[]", "99999999999999"})
  void whatIsNoSensibleNumberOfDaysIsRefused(String days) {
    Instant before = clock.instant();

    assertThat(visit().postJson(ADVANCE, "{\"days\":%s}".formatted(days))).hasStatus(400);
    assertThat(visit().post(ADVANCE, Map.of("days", days))).hasStatus(400);
    assertThat(Duration.between(before, clock.instant())).isLessThan(days(1));
  }

  @Test
  void aFormWithoutTokenMovesNothing() {
    assertThat(visit().postWithoutToken(ADVANCE)).hasStatus(403);
  }

  @Test
  void anAnswerFromTheMailboxStandsInTheCaseUnderTheSuppliersName() throws Exception {
    CaseReference reference = aCase();
    send(reference.value(), "<b>Ingebrekestelling</b> " + reference);
    MailInBox received = received(reference);

    String page = Visit.body(visit().get("/demo/mailbox"));
    assertThat(page).contains("&lt;b&gt;Ingebrekestelling", received.key()).doesNotContain("<b>I");
    MvcTestResult file = visit().get("/demo/mailbox/" + received.key() + "/attachments/0");
    assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(visit().get("/demo/mailbox/" + received.key() + "/attachments/1")).hasStatus(404);

    assertThat(visit().post("/demo/mailbox/" + received.key() + "/reply", Map.of("text", "Ja.")))
        .hasStatus(302);
    List<TimelineEntry> lines = timeline.of(reference);
    TimelineEntry line = lines.get(lines.size() - 1);
    assertThat(line.kind()).isEqualTo(EntryKind.MAIL_IN);
    assertThat(line.by()).isEqualTo("contract@traag.example");
    assertThat(visit().post("/demo/mailbox/" + received.key() + "/reply", Map.of("text", " ")))
        .hasStatus(400);
  }

  private void send(String reference, String subject) throws Exception {
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
    helper.setFrom("contractbeheer@gemeente-voorbeeld.example");
    helper.setTo("Contractzaken <contract@traag.example>");
    helper.setSubject(subject);
    helper.setText("Geachte directie");
    helper.addAttachment(
        "brief.pdf",
        () -> new java.io.ByteArrayInputStream(Base64.getDecoder().decode("JVBERg==")));
    message.setHeader("X-Escalation-Case", reference);
    sender.send(message);
  }

  private MailInBox received(CaseReference reference) {
    return mail.received().stream()
        .filter(m -> reference.value().equals(m.escalationCase()))
        .map(MailInBox::new)
        .findFirst()
        .orElseThrow();
  }

  private CaseReference aCase() {
    java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 2);
    NewCase reported =
        new NewCase(
            "Stuk",
            "Traag",
            null,
            "Stuk",
            Priority.P2,
            day,
            List.of(new NewBreach("", "Stuk", day, "")));
    return startCase.start(reported, Hindrance.WISH, "melder").reference();
  }

  private Visit visit() {
    return Visit.by("contractmanager", program);
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }
}
