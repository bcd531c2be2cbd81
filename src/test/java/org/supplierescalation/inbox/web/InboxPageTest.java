package org.supplierescalation.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.inbox.FoundMail;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.KeepMail;
import org.supplierescalation.inbox.TakeInMail;
import org.supplierescalation.retention.ApproveRemoval;
import org.supplierescalation.retention.OldCase;
import org.supplierescalation.retention.ProposeRemoval;
import org.supplierescalation.retention.RemovalProposals;

@Program
class InboxPageTest {

  @Autowired WebApplicationContext program;
  @Autowired Clock clock;
  @Autowired JdbcClient db;
  @Autowired KeepMail keepMail;
  @Autowired TakeInMail takeInMail;
  @Autowired IncomingMails mails;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;
  @Autowired OpenCase openCase;
  @Autowired Documents documents;
  @Autowired ProposeRemoval propose;
  @Autowired ApproveRemoval approve;
  @Autowired RemovalProposals proposals;
  @Autowired TransactionTemplate transaction;

  private CaseReference reference;
  private String subject;
  private long id;

  @BeforeEach
  void aMailOfAStrangerWaits() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    reference =
        startCase
            .start(
                new NewCase(
                    "Koppeling ligt stil",
                    "Traag",
                    null,
                    "Stuk",
                    Priority.P2,
                    day,
                    List.of(new NewBreach("", "Stuk", day, ""))),
                Hindrance.WISH,
                "melder")
            .reference();
    subject = "Over " + reference + " <b>vet</b> ${7*7} " + UUID.randomUUID();
    id = waiting(subject);
  }

  @Test
  void theListAndThePageSayWhatWaitsAndWhyWhichCaseMightBeIt() {
    assertThat(body("jurist", "/inbox"))
        .contains("iemand@elders.example", "/inbox/" + id, reference.value())
        .contains("&lt;b&gt;vet&lt;/b&gt; ${7*7}")
        .doesNotContain("<b>vet");
    assertThat(body("jurist", "/inbox/" + id))
        .contains("Koppeling ligt stil", "Het dossiernummer staat in het onderwerp")
        .contains("verslag.txt", "Bij dit dossier zetten")
        .contains("Wij lossen het op")
        .doesNotContain("<script>alert", "href=\"javascript:", "onclick", "http://volg.example");
    assertThat(body("jurist", "/cases")).containsPattern(">Mail<span class=\"count\"> \\(");
  }

  @Test
  void assigningPutsTheMailInTheCaseOnRecord() {
    assertThat(post("contractmanager", "assign", Map.of("reference", reference.value())))
        .hasStatus3xxRedirection();

    TimelineEntry line = mailLine();
    assertThat(line.by()).isEqualTo("contractmanager");
    assertThat(line.text())
        .contains("Bij dit dossier gezet door contractmanager. Onbekende afzender.");
    assertThat(timeline.of(reference)).extracting(TimelineEntry::kind).contains(EntryKind.EVIDENCE);
    assertThat(
            db.sql("select by_user from incoming_mail_act where mail = ?")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly("contractmanager");
    await()
        .until(
            () ->
                db.sql("select told_at from incoming_mail where id = ?")
                    .param(id)
                    .query((row, number) -> row.getObject(1) != null)
                    .single());
    assertThat(Visit.by("jurist", program).get("/inbox/" + id)).hasStatus(404);
    assertThat(body("jurist", "/cases/" + reference + "/documents/" + line.document() + "/view"))
        .contains("Wij lossen het op", "Bij dit dossier gezet door contractmanager")
        .doesNotContain("<script>alert");
  }

  @Test
  void whoIsSecondIsToldThatSomebodyWasFirst() {
    post("contractmanager", "dismiss", Map.of("reason", "Reclame"));
    MvcTestResult second = post("jurist", "assign", Map.of("reference", reference.value()));

    assertThat(second).hasStatus(400);
    assertThat(Visit.body(second)).contains("Iemand anders heeft deze mail net behandeld.");
    assertThat(timeline.of(reference)).noneMatch(line -> line.kind() == EntryKind.MAIL_IN);
  }

  @Test
  void whatIsPutAwayHasAReasonAndCanComeBack() {
    assertThat(post("jurist", "dismiss", Map.of("reason", " "))).hasStatus(400);
    assertThat(post("jurist", "dismiss", Map.of("reason", "Reclame"))).hasStatus3xxRedirection();
    assertThat(body("beheer", "/inbox/" + id)).contains("Weggelegd", "Reclame", "door jurist");

    assertThat(post("beheer", "bring-back", Map.of())).hasStatus3xxRedirection();
    assertThat(post("beheer", "assign", Map.of("reference", reference.value())))
        .hasStatus3xxRedirection();
    assertThat(mailLine().by()).isEqualTo("beheer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zomaar", "ESC-2026-999999999"})
  void aCaseThatIsNoneIsRefusedAndTheMailWaitsOn(String typed) {
    assertThat(post("jurist", "assign", Map.of("reference", typed))).hasStatus(400);
    assertThat(body("jurist", "/inbox/" + id)).contains("Bij een dossier zetten");
  }

  @ParameterizedTest
  @ValueSource(strings = {"melder", "finance", "ict-manager", "directie"})
  void toEverybodyElseItDoesNotExist(String person) {
    assertThat(Visit.by(person, program).get("/inbox")).hasStatus(404);
    assertThat(Visit.by(person, program).get("/inbox/" + id)).hasStatus(404);
    assertThat(post(person, "dismiss", Map.of("reason", "Weg"))).hasStatus(404);
    assertThat(post(person, "assign", Map.of("reference", reference.value()))).hasStatus(404);
    assertThat(body(person, "/cases")).doesNotContain("/inbox");
  }

  @Test
  void aFormWithoutTokenDoesNothing() {
    assertThat(Visit.by("jurist", program).postWithoutToken("/inbox/" + id + "/dismiss"))
        .hasStatus(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/inbox/0", "/inbox/x", "/inbox/99999999999999999999", "/inbox/-1"})
  void anAddressThatIsNoMailIsNotThere(String path) {
    assertThat(Visit.by("jurist", program).get(path)).hasStatus(404);
  }

  @Test
  void theSuppliersNumberIsNotedOnThePageOfTheCase() {
    Visit jurist = Visit.by("jurist", program);
    String page = "/cases/" + reference;
    assertThat(jurist.post(page + "/ticket", Map.of("ticketNumber", "INC0012345")))
        .hasStatus3xxRedirection();
    assertThat(body("jurist", page)).contains("Meldingsnummers van de leverancier", "INC0012345");
    assertThat(jurist.post(page + "/ticket", Map.of("ticketNumber", "help"))).hasStatus(400);
    assertThat(
            Visit.by("melder", program)
                .post(page + "/ticket", Map.of("ticketNumber", "INC0012345")))
        .hasStatus(403);
  }

  @Test
  void whatIsRemovedFromACaseIsGoneFromTheInboxToo() {
    OldCase old =
        OldCase.closedOn(
            clock.instant().atZone(ZoneOffset.UTC).minusYears(9).toInstant(),
            openCase,
            timeline,
            documents,
            db);
    post("jurist", "assign", Map.of("reference", old.reference().value()));
    transaction.executeWithoutResult(status -> propose.propose(old.reference(), "beheer"));
    long proposal =
        proposals.all().stream()
            .filter(one -> one.reference().equals(old.reference()))
            .findFirst()
            .orElseThrow()
            .id();
    transaction.executeWithoutResult(status -> approve.approve(proposal, "directie"));

    Map<String, Object> row =
        db.sql("select from_address, subject, message_id, original from incoming_mail where id = ?")
            .param(id)
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("subject", "(verwijderd)")
        .containsEntry("from_address", "(verwijderd)");
    assertThat(row.get("original")).isNull();
    assertThat(documents.of(old.reference())).allMatch(document -> document.isRemoved());
    takeInMail.goOn();
    assertThat(mails.find(id).orElseThrow().suggestions()).isEmpty();
  }

  private long waiting(String about) {
    String mail =
        """
        From: iemand@elders.example
        To: contractbeheer@zorggroep.example
        Subject: %s
        Date: Fri, 20 Nov 2026 09:00:00 +0100
        Message-ID: <%s@elders.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/html; charset=utf-8

        <p onclick="steel()">Wij lossen het op</p><script>alert(1)</script><img src="http://volg.example/1.gif"><a href="javascript:x()">klik</a>
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename="verslag.txt"

        Verslag %s
        --b--
        """
            .formatted(about, UUID.randomUUID(), UUID.randomUUID())
            .replace("\n", "\r\n");
    long kept =
        keepMail
            .keep(new FoundMail(mail.getBytes(StandardCharsets.UTF_8), clock.instant(), "1-1"))
            .orElseThrow();
    takeInMail.goOn();
    return kept;
  }

  private TimelineEntry mailLine() {
    return timeline.of(reference).stream()
        .filter(line -> line.kind() == EntryKind.MAIL_IN)
        .findFirst()
        .orElseThrow();
  }

  private MvcTestResult post(String person, String act, Map<String, String> form) {
    return Visit.by(person, program).post("/inbox/" + id + "/" + act, form);
  }

  private String body(String person, String path) {
    return Visit.body(Visit.by(person, program).get(path));
  }
}
