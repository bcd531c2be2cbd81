package org.supplierescalation.dispatch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;

/** Our side of the post, with a real database, and a real SMTP server behind a faulty line. */
class PostOffice implements AutoCloseable {

  static final CaseReference CASE = new CaseReference("ESC-2026-0009");
  static final String SUPPLIER = "servicedesk@leverancier.example";
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

  final GreenMail supplier = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  final FaultProxy line;
  final JavaMailSenderImpl server = new JavaMailSenderImpl();
  final PlatformTransactionManager transactions;
  final JdbcClient db;
  final Dispatches dispatches;
  final Postbox postbox;
  final Timeline timeline;
  final Documents documents;
  final SendOnce sendOnce;
  final WaitingDispatches waiting;
  final Pauses pauses;
  final PossibleRepeats repeats;
  final SendWaiting courier;
  @Nullable String replyTo;
  List<String> received = List.of();
  private final AnnotationConfigApplicationContext adapters =
      new AnnotationConfigApplicationContext();

  static PostOffice onH2() throws IOException {
    return onH2(Map.of());
  }

  /**
   * @param settings of {@code escalation.mail}
   */
  static PostOffice onH2(Map<String, Object> settings) throws IOException {
    return new PostOffice(EmptyDatabases.next(), "blob", settings, 0);
  }

  PostOffice(DataSource database, String bytes) throws IOException {
    this(database, bytes, Map.of());
  }

  PostOffice(DataSource database, String bytes, Map<String, Object> settings) throws IOException {
    this(database, bytes, settings, 0);
  }

  /**
   * @param port of a mail server elsewhere, or 0 for one of our own
   */
  PostOffice(DataSource database, String bytes, Map<String, Object> settings, int port)
      throws IOException {
    EmptyDatabases.migrate(database, bytes);
    if (port == 0) {
      supplier.start();
    }
    line = new FaultProxy(port == 0 ? supplier.getSmtp().getPort() : port);
    server.setHost("127.0.0.1");
    server.setPort(port == 0 ? line.port() : port);
    Properties smtp = server.getJavaMailProperties();
    smtp.setProperty("mail.smtp.connectiontimeout", "2000");
    smtp.setProperty("mail.smtp.timeout", "5000");
    smtp.setProperty("mail.smtp.writetimeout", "5000");
    smtp.setProperty("mail.smtp.quitwait", "false");
    transactions = new JdbcTransactionManager(database);
    adapters
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "escalation.mail.from", "contractbeheer@gemeente-voorbeeld.example",
                    "escalation.mail.sender-name", "Contractbeheer Gemeente Ĳsselvoorbeeld")));
    adapters
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("settings", settings));
    adapters.registerBean(ReplyAddress.class, () -> reference -> Optional.ofNullable(replyTo));
    adapters.registerBean(ReceivedMails.class, () -> (reference, most) -> received);
    adapters.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    adapters.registerBean(PlatformTransactionManager.class, () -> transactions);
    adapters.registerBean(Clock.class, () -> CLOCK);
    adapters.registerBean(JavaMailSenderImpl.class, () -> server);
    adapters.scan(
        "org.supplierescalation.casefile.jdbc",
        "org.supplierescalation.dispatch.jdbc",
        "org.supplierescalation.dispatch.mail");
    adapters.refresh();
    db = adapters.getBean(JdbcClient.class);
    dispatches = adapters.getBean(Dispatches.class);
    postbox = adapters.getBean(Postbox.class);
    timeline = adapters.getBean(Timeline.class);
    documents = adapters.getBean(Documents.class);
    sendOnce = new SendOnce(dispatches, postbox);
    waiting = adapters.getBean(WaitingDispatches.class);
    pauses = adapters.getBean(Pauses.class);
    repeats = adapters.getBean(PossibleRepeats.class);
    courier = new SendWaiting(waiting, sendOnce, pauses);
    if (db.sql("select count(*) from escalation_case").query(Long.class).single() == 0) {
      adapters.getBean(CaseFiles.class).add(theCase());
    }
  }

  private static EscalationCase theCase() {
    return new EscalationCase(
        CASE,
        "Koppeling ligt stil",
        "Leverancier B.V.",
        null,
        "Aanvragen blijven liggen",
        Priority.P2,
        LocalDate.of(2026, 11, 1),
        "melder",
        CLOCK.instant(),
        Stage.DEFAULT_NOTICE,
        null,
        null,
        null);
  }

  Mail mail(Policy policy) {
    return mail(policy, null);
  }

  Mail mail(Policy policy, byte[] pdf) {
    UUID document =
        pdf == null
            ? null
            : documents
                .keep(CASE, "LETTER", "Ingebrekestelling.pdf", "application/pdf", pdf, "jurist")
                .id();
    return new Mail(
        CASE,
        "DEFAULT_NOTICE-1",
        SUPPLIER,
        "Ingebrekestelling " + CASE,
        "Geachte heer, mevrouw,\n\nBijgaand onze brief.",
        document,
        policy);
  }

  List<MimeMessage> arrived() {
    return List.of(supplier.getReceivedMessages());
  }

  /** One round past everything that waits. */
  void round() {
    courier.send(Runnable::run);
  }

  /** Of whom the mail server was asked to take a mail for, in order. */
  List<String> envelopes() {
    return line.said().stream()
        .filter(command -> command.startsWith("RCPT TO:"))
        .map(command -> command.replaceAll("RCPT TO:<([^>]*)>.*", "$1"))
        .toList();
  }

  Dispatch row(Mail mail) {
    return dispatches.find(mail.reference(), mail.letterKey(), mail.recipient()).orElseThrow();
  }

  State state(Mail mail) {
    return row(mail).state();
  }

  List<TimelineEntry> lines() {
    return timeline.of(CASE);
  }

  /** As if whoever claimed it died, and the lease ran out. */
  void leaseRunsOut() {
    db.sql("update dispatch set claimed_at = claimed_at - interval '3' minute").update();
  }

  /** As if everything in the log were so much older. */
  void timeGoesBy(int minutes) {
    db.sql(
            "update dispatch set queued_at = queued_at - cast(? as integer) * interval '1' minute,"
                + " claimed_at = claimed_at - cast(? as integer) * interval '1' minute")
        .params(minutes, minutes)
        .update();
  }

  @Override
  public void close() throws IOException {
    adapters.close();
    line.close();
    supplier.stop();
  }
}
