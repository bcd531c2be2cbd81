package org.supplierescalation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.supplierescalation.dispatch.DispatchOutcome;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.Policy;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.SendOnce;

@Program
class DemoPagesTest {

  private static final String ADVANCE = "/demo/clock/advance";

  @Autowired WebApplicationContext program;
  @Autowired DemoClock clock;
  @Autowired JdbcClient db;
  @Autowired ObjectProvider<JobExecutor> jobs;
  @Autowired JavaMailSender sender;
  @Autowired DemoMail mail;
  @Autowired SendOnce sendOnce;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;

  @AfterEach
  void clockShowsRealTimeAgain() {
    db.sql("delete from demo_clock").update();
    ClockUtil.reset();
    mail.unplug(false);
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
  void theMailboxShowsWhatWasSentAsWordsAndItsAttachments() throws Exception {
    CaseReference reference = aCase();
    send(reference, "<b>Ingebrekestelling</b> " + reference);
    MailInBox received = received(reference);

    String page = Visit.body(visit().get("/demo/mailbox"));
    assertThat(page).contains("&lt;b&gt;Ingebrekestelling", received.key()).doesNotContain("<b>I");
    MvcTestResult file = visit().get("/demo/mailbox/" + received.key() + "/attachments/0");
    assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(visit().get("/demo/mailbox/" + received.key() + "/attachments/1")).hasStatus(404);
    assertThat(answer(received, "ANSWER", " ")).hasStatus(400);
    assertThat(answer(received, "NONSENSE", "Ja.")).hasStatus(400);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ANSWER, MAIL_IN, contract@traag.example, Mail van de leverancier: Re: Brief",
    "WITH_FILE, MAIL_IN, contract@traag.example, Mail van de leverancier: Re: Brief",
    "ABSENCE, MAIL_IN, contract@traag.example, Afwezigheidsbericht: Automatisch antwoord: Brief",
    "UNDELIVERABLE, RECEIPT, systeem, Niet afgeleverd: Undelivered Mail Returned to Sender",
  })
  void whatTheSupplierAnswersIsInTheCaseWithinTenSeconds(
      String how, EntryKind kind, String by, String title) throws Exception {
    CaseReference reference = aCase();
    send(reference, "Brief");
    assertThat(answer(received(reference), how, "Ja, morgen.")).hasStatus(302);

    TimelineEntry line =
        await()
            .atMost(Duration.ofSeconds(10))
            .until(() -> mailLine(reference), Optional::isPresent)
            .orElseThrow();
    assertThat(line.kind()).isEqualTo(kind);
    assertThat(line.by()).isEqualTo(by);
    assertThat(line.title()).isEqualTo(title);
    String original = "/cases/" + reference + "/documents/" + line.document() + "/view";
    assertThat(Visit.body(visit().get(original))).contains("In het dossier", "<dt>Onderwerp</dt>");
    assertThat(Visit.body(visit().get("/cases/" + reference))).contains(original);
    assertThat(timeline.of(reference).stream().filter(l -> l.kind() == EntryKind.EVIDENCE))
        .hasSize(how.equals("WITH_FILE") ? 1 : 0);
  }

  @Test
  void whoNobodyKnowsWaitsForSomebodyToLook() throws Exception {
    CaseReference reference = aCase();
    send(reference, "Brief van " + reference);
    assertThat(answer(received(reference), "STRANGER", "Ik zeg ja.")).hasStatus(302);

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> Visit.body(visit().get("/inbox")).contains("Re: Brief van " + reference));
    assertThat(mailLine(reference)).isEmpty();
  }

  @Test
  void threeLettersWaitForThePlugAndArriveOnce() {
    CaseReference reference = aCase();
    List<Mail> letters =
        Stream.of("een", "twee", "drie")
            .map(
                word ->
                    new Mail(
                        reference,
                        "LETTER-" + word,
                        "contract@traag.example",
                        word + " " + reference,
                        "Geachte directie",
                        null,
                        Policy.FORMAL))
            .toList();
    visit().post("/demo/mailbox/plug", Map.of("out", "ja"));
    assertThat(Visit.body(visit().get("/demo/mailbox")))
        .contains("De stekker is uit de mailserver");
    letters.forEach(
        letter ->
            assertThatThrownBy(() -> sendOnce.send(letter)).isInstanceOf(PostboxClosed.class));

    visit().post("/demo/mailbox/plug", Map.of("out", ""));

    for (Mail letter : letters) {
      assertThat(sendOnce.send(letter)).isEqualTo(DispatchOutcome.SENT);
      assertThat(sendOnce.send(letter)).isEqualTo(DispatchOutcome.SENT);
      String messageId =
          mail.received().stream()
              .filter(each -> each.subject().equals(letter.subject()))
              .findFirst()
              .orElseThrow()
              .messageId();
      assertThat(mail.times(messageId)).isEqualTo(1);
    }
  }

  private MvcTestResult answer(MailInBox received, String how, String text) {
    return visit()
        .post("/demo/mailbox/" + received.key() + "/reply", Map.of("how", how, "text", text));
  }

  private Optional<TimelineEntry> mailLine(CaseReference reference) {
    return timeline.of(reference).stream()
        .filter(line -> line.kind() == EntryKind.MAIL_IN || line.kind() == EntryKind.RECEIPT)
        .findFirst();
  }

  /** As a letter of ours would be. */
  private void send(CaseReference reference, String subject) throws Exception {
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
    helper.setFrom("contractbeheer@zorggroep.example");
    helper.setTo("Contractzaken <contract@traag.example>");
    helper.setSubject(subject);
    helper.setText("Geachte directie");
    helper.addAttachment(
        "brief.pdf",
        () -> new java.io.ByteArrayInputStream(Base64.getDecoder().decode("JVBERg==")));
    message.setHeader("X-Escalation-Case", reference.value());
    sender.send(message);
    db.sql(
            """
            insert into dispatch (id, reference, letter_key, recipient, message_id, subject, body, policy, state)
            values (?, ?, 'DEFAULT_NOTICE-1', 'contract@traag.example', ?, 'Brief', 'Tekst', 'FORMAL', 'SENT')
            """)
        .params(UUID.randomUUID(), reference.value(), message.getMessageID())
        .update();
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
