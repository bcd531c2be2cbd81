package org.supplierescalation.inbox.imap;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.inbox.CaseAddress;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.inbox.ToldOfMail;
import org.supplierescalation.setup.Alarm;

/** One node of ours that takes in mail: a real database, and a real IMAP server. */
class Mailroom implements AutoCloseable {

  static final CaseReference CASE = new CaseReference("ESC-2026-0009");
  static final CaseReference OTHER = new CaseReference("ESC-2026-0010");
  static final String OURS = "contracten@zorg.example";
  static final String CONTACT = "servicedesk@leverancier.example";
  static final String SENT = "ESC-2026-0009.3f1c@zorg.example";
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  final GreenMail server;
  final DataSource database;
  private final Wire wire;
  final ProgramHour clock = new ProgramHour(NOW);
  final List<CaseReference> replies = new ArrayList<>();
  final List<String> alarms = new ArrayList<>();
  final JdbcClient db;
  private final AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();

  static Mailroom open(ToldOfMail... listeners) throws Exception {
    String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    Mailroom room =
        new Mailroom(new DriverManagerDataSource(name, "sa", ""), "blob", mailServer(), listeners);
    room.putTwoCases();
    return room;
  }

  static GreenMail mailServer() throws Exception {
    GreenMail server =
        new GreenMail(
                new ServerSetup[] {
                  new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")
                })
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    server.getUserManager().createUser(OURS, OURS, "x");
    return server;
  }

  Mailroom(DataSource database, String bytes, GreenMail server, ToldOfMail... listeners)
      throws Exception {
    this.database = database;
    this.server = server;
    this.wire = new Wire(server.getImap().getPort());
    Flyway.configure()
        .dataSource(database)
        .placeholders(Map.of("bytes", bytes, "prefixes", ""))
        .load()
        .migrate();
    PlatformTransactionManager transactions = new JdbcTransactionManager(database);
    node.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings()));
    node.getBeanFactory().setConversionService(new ApplicationConversionService());
    node.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    node.registerBean(PlatformTransactionManager.class, () -> transactions);
    node.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
    node.registerBean(Clock.class, () -> clock);
    node.registerBean(EscalationProcess.class, () -> new Process());
    node.registerBean(Alarm.class, () -> (subject, text) -> alarms.add(subject + "\n" + text));
    for (int number = 0; number < listeners.length; number++) {
      ToldOfMail listener = listeners[number];
      node.registerBean("listener" + number, ToldOfMail.class, () -> listener);
    }
    node.registerBean("replies", ToldOfMail.class, () -> new Replies(replies));
    node.register(Class.forName("org.supplierescalation.InboxUseCases"));
    node.register(Class.forName("org.supplierescalation.EvidenceUseCases"));
    node.scan(
        "org.supplierescalation.casefile.jdbc",
        "org.supplierescalation.term.jollyday",
        "org.supplierescalation.evidence.eml",
        "org.supplierescalation.evidence.jdbc",
        "org.supplierescalation.evidence.pdf",
        "org.supplierescalation.evidence.tika",
        "org.supplierescalation.evidence.zip",
        "org.supplierescalation.inbox");
    node.addBeanFactoryPostProcessor(
        beans ->
            Stream.of(beans.getBeanDefinitionNames())
                .forEach(bean -> beans.getBeanDefinition(bean).setLazyInit(true)));
    node.refresh();
    db = bean(JdbcClient.class);
  }

  private Map<String, Object> settings() {
    return Map.of(
        "escalation.mail.from", OURS,
        "escalation.inbox.host", "127.0.0.1",
        "escalation.inbox.port", wire.port(),
        "escalation.inbox.user", OURS,
        "escalation.inbox.password", "x",
        "escalation.inbox.ssl", "false",
        "escalation.inbox.address", OURS,
        // The tests look themselves.
        "escalation.inbox.poll", "86400",
        "escalation.inbox.largest", "200KB");
  }

  <T> T bean(Class<T> type) {
    return node.getBean(type);
  }

  String addressOf(CaseReference reference) {
    return bean(CaseAddress.class).of(reference);
  }

  Wire door() {
    return wire;
  }

  void look() {
    bean(ReadMailbox.class).look();
  }

  /** As it lies in the mailbox, written by hand: lines end in CRLF. */
  void arrives(String mail) throws Exception {
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    server
        .getUserManager()
        .getUser(OURS)
        .deliver(
            new MimeMessage(null, new ByteArrayInputStream(bytes)) {
              @Override
              protected void updateMessageID() {
                // What has none keeps none.
              }
            });
  }

  static String mail(String from, String subject, String... headers) {
    return "From: %s\nTo: %s\nSubject: %s\nDate: Fri, 20 Nov 2026 09:00:00 +0100\nMessage-ID: <%s@in.example>\n%s\nBeste mensen,\n\nWij lossen het op.\n"
        .formatted(
            from,
            OURS,
            subject,
            UUID.randomUUID(),
            headers.length == 0 ? "" : String.join("\n", headers) + "\n");
  }

  static String answer() {
    return mail(CONTACT, "Re: Uw brief", "In-Reply-To: <" + SENT + ">");
  }

  List<TimelineEntry> lines(CaseReference reference) {
    return bean(Timeline.class).of(reference);
  }

  List<String> statuses() {
    return db.sql("select status from incoming_mail order by id").query(String.class).list();
  }

  long onlyMail() {
    return db.sql("select id from incoming_mail").query(Long.class).single();
  }

  /** What the mailbox shows: read or not. */
  List<Boolean> read() throws Exception {
    List<Boolean> read = new ArrayList<>();
    for (var message :
        server
            .getManagers()
            .getImapHostManager()
            .getInbox(server.getUserManager().getUser(OURS))
            .getMessages()) {
      read.add(message.getFlags().contains(Flags.Flag.SEEN));
    }
    return read;
  }

  void putTwoCases() {
    db.sql(
            """
            insert into supplier (number, name, legal_form, registration, seat, postal_address, notice_email, email_accepted)
            values ('L1', 'Leverancier B.V.', 'B.V.', 'KvK 00000000', 'Utrecht', 'Straat 1', ?, true)
            """)
        .param(CONTACT)
        .update();
    db.sql(
            """
            insert into contract (number, supplier, title, concluded_on, sla, law, forum, monthly_fee, suspension_banned,
              notice_always_required) values ('C1', 'L1', 'Koppeling', date '2025-01-01', 'SLA', 'NL', '', 1000, false, false)
            """)
        .update();
    put(CASE, "Koppeling ligt stil");
    put(OTHER, "Rapport te laat");
    db.sql(
            """
            insert into dispatch (id, reference, letter_key, recipient, message_id, subject, body, policy, state)
            values (?, ?, 'DEFAULT_NOTICE-1', ?, ?, 'Ingebrekestelling', 'Tekst', 'FORMAL', 'SENT')
            """)
        .params(UUID.randomUUID(), CASE.value(), CONTACT, "<" + SENT + ">")
        .update();
  }

  private void put(CaseReference reference, String subject) {
    bean(CaseFiles.class)
        .add(
            new EscalationCase(
                reference,
                subject,
                "Leverancier B.V.",
                "C1",
                "Aanvragen blijven liggen",
                Priority.P2,
                LocalDate.of(2026, 11, 1),
                "melder",
                NOW,
                Stage.DEFAULT_NOTICE,
                null,
                null,
                null));
  }

  @Override
  public void close() throws IOException {
    node.close();
    wire.close();
    server.stop();
  }

  /** The answers that people were told of; one listener whichever node tells. */
  private record Replies(List<CaseReference> replies) implements ToldOfMail {

    @Override
    public void arrived(ReceivedMail mail) {
      if (mail.kind().isByAPerson()) {
        replies.add(mail.reference());
      }
    }
  }

  /** Nobody is told here but those who listen. */
  private static final class Process implements EscalationProcess {

    @Override
    public void supplierReplied(CaseReference reference) {}

    @Override
    public void caseOpened(CaseReference reference, Hindrance hindrance) {}

    @Override
    public void termExtended(CaseReference reference) {}

    @Override
    public void casePaused(CaseReference reference) {}

    @Override
    public void caseResumed(CaseReference reference) {}

    @Override
    public void rightsChanged(CaseReference reference) {}

    @Override
    public void caseWithdrawn(CaseReference reference) {}
  }
}
