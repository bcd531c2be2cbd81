package org.supplierescalation.inbox.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.inbox.imap.Mailroom.CASE;
import static org.supplierescalation.inbox.imap.Mailroom.CONTACT;
import static org.supplierescalation.inbox.imap.Mailroom.OTHER;
import static org.supplierescalation.inbox.imap.Mailroom.SENT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Removals;
import org.supplierescalation.casefile.SealedLines;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.KnownMail;
import org.supplierescalation.inbox.NoteTicket;

/** From the mailbox to the case, with a real IMAP server and a real database. */
class TakeInMailTest {

  private Mailroom room;

  @BeforeEach
  void open() throws Exception {
    room = Mailroom.open();
  }

  @AfterEach
  void close() throws Exception {
    room.close();
  }

  @Test
  void anAnswerToOurMailIsOnFileWithItsOriginalAndTheProcessKnows() throws Exception {
    room.arrives(Mailroom.answer());
    room.look();

    TimelineEntry line = room.lines(CASE).get(0);
    assertThat(line.kind()).isEqualTo(EntryKind.MAIL_IN);
    assertThat(line.by()).isEqualTo(CONTACT);
    assertThat(line.title()).isEqualTo("Mail van de leverancier: Re: Uw brief");
    assertThat(line.text())
        .contains("Antwoord op onze mail. Contactpersoon van de leverancier.")
        .contains("Wij lossen het op.");
    CaseDocument original = room.bean(Documents.class).of(CASE).get(0);
    assertThat(line.document()).isEqualTo(original.id());
    assertThat(original.name()).isEqualTo("Re_ Uw brief.eml");
    assertThat(new String(room.bean(Documents.class).bytes(original.id())))
        .contains("In-Reply-To: <" + SENT + ">");
    assertThat(room.replies).containsExactly(CASE);
    assertThat(room.read()).containsExactly(true);
  }

  @Test
  void itIsTakenOnceHoweverOftenWeLook() throws Exception {
    room.arrives(Mailroom.answer());
    room.look();
    room.look();

    assertThat(room.lines(CASE)).hasSize(1);
    assertThat(room.replies).hasSize(1);
  }

  @Test
  void aMailThatSomebodyReadAlreadyIsTakenInToo() throws Exception {
    room.arrives(Mailroom.answer());
    room.server
        .getManagers()
        .getImapHostManager()
        .getInbox(room.server.getUserManager().getUser(Mailroom.OURS))
        .getMessages()
        .get(0)
        .setFlag(jakarta.mail.Flags.Flag.SEEN, true);
    room.look();

    assertThat(room.statuses()).containsExactly("MATCHED");
  }

  @Test
  void theSameMailByTwoWaysIsKeptOnce() throws Exception {
    String mail = Mailroom.answer();
    room.arrives("Received: from a by b; Fri, 20 Nov 2026 09:00:01 +0100\n" + mail);
    room.arrives("Received: from c by d; Fri, 20 Nov 2026 09:00:09 +0100\n" + mail);
    room.look();

    assertThat(room.statuses()).hasSize(1);
    assertThat(room.lines(CASE)).hasSize(1);
    assertThat(room.read()).containsExactly(true, true);
  }

  @Test
  void twoMailsThatShareAMessageIdAreBothKept() throws Exception {
    String mail = Mailroom.answer();
    room.arrives(mail);
    room.arrives(mail.replace("Wij lossen het op.", "Toch niet."));
    room.look();

    assertThat(room.lines(CASE)).hasSize(2);
  }

  @Test
  void aMailWithoutMessageIdIsKeptOnceToo() throws Exception {
    room.arrives(Mailroom.answer().replaceAll("Message-ID:.*\n", ""));
    room.look();
    room.look();

    assertThat(room.db.sql("select message_id from incoming_mail").query(String.class).list())
        .containsExactly("");
    assertThat(room.lines(CASE)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "servicedesk@leverancier.example | Contactpersoon van de leverancier | the contact",
        "jan@leverancier.example         | Collega van een contactpersoon    | a colleague, marked so",
      })
  void theAddressOfTheCaseBringsAMailThere(String from, String writer, String because)
      throws Exception {
    room.arrives(
        Mailroom.mail(from, "Vraag")
            .replace("To: " + Mailroom.OURS, "To: " + room.addressOf(OTHER)));
    room.look();

    assertThat(room.lines(OTHER))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.text())
                    .contains("Gestuurd naar het adres van het dossier. " + writer));
  }

  @Test
  void aStrangerWithTheRightThreadWaitsInTheHoldingPen() throws Exception {
    room.arrives(
        Mailroom.mail("iemand@elders.example", "Re: Uw brief", "In-Reply-To: <" + SENT + ">"));
    room.look();

    assertThat(room.statuses()).containsExactly("PEN");
    assertThat(room.lines(CASE)).isEmpty();
    assertThat(room.replies).isEmpty();
    assertThat(room.bean(IncomingMails.class).find(room.onlyMail()).orElseThrow().suggestions())
        .containsExactly(CASE);
  }

  @Test
  void whoGotACopyOfOurLetterWithUsIsNoContactOfTheSupplier() throws Exception {
    room.db
        .sql(
            """
            insert into dispatch (id, reference, letter_key, recipient, message_id, subject, body, policy, state)
            values (?, ?, 'DEFAULT_NOTICE-1', 'collega@zorg.example', ?, 'Brief', 'Tekst', 'FORMAL', 'SENT')
            """)
        .params(java.util.UUID.randomUUID(), CASE.value(), "<copy@zorg.example>")
        .update();
    room.arrives(Mailroom.mail("collega@zorg.example", "Re: Brief", "In-Reply-To: <" + SENT + ">"));
    room.look();

    assertThat(room.statuses()).containsExactly("PEN");
  }

  @Test
  void aCaseNumberInTheSubjectAloneIsASuggestion() throws Exception {
    room.arrives(Mailroom.mail(CONTACT, "Over " + OTHER));
    room.look();

    assertThat(room.statuses()).containsExactly("PEN");
    assertThat(room.bean(IncomingMails.class).find(room.onlyMail()).orElseThrow().suggestions())
        .startsWith(OTHER);
  }

  @Test
  void theSuppliersOwnNumberBringsItsMailToTheCase() throws Exception {
    room.bean(NoteTicket.class).note(OTHER, "inc-001 2345", "jurist");
    room.bean(NoteTicket.class).note(OTHER, "INC0012345", "jurist");
    room.arrives(Mailroom.mail(CONTACT, "[INC0012345] Uw melding is opgelost"));
    room.look();

    assertThat(room.lines(OTHER))
        .extracting(TimelineEntry::title)
        .containsExactly(
            "Meldingsnummer van de leverancier: inc-001 2345",
            "Mail van de leverancier: [INC0012345] Uw melding is opgelost");
  }

  @Test
  void anAnswerToTheirOwnEarlierMailStaysInTheSameTalk() throws Exception {
    String first = Mailroom.answer();
    room.arrives(first);
    room.look();
    String id = first.replaceAll("(?s).*Message-ID: <([^>]+)>.*", "$1");
    assertThat(room.bean(KnownMail.class).caseOfSent(id)).contains(CASE);
    room.arrives(
        Mailroom.mail("jan@leverancier.example", "Aanvulling", "References: <" + id + ">"));
    room.look();

    assertThat(room.lines(CASE)).hasSize(2);
  }

  @Test
  void aMailServerThatCouldNotDeliverIsOnFileAsReceiptAndMovesNothing() throws Exception {
    room.arrives(Bounces.of(SENT));
    room.look();

    assertThat(room.lines(CASE))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(EntryKind.RECEIPT);
              assertThat(line.title()).startsWith("Niet afgeleverd: ");
              assertThat(line.by()).isEqualTo("systeem");
            });
    assertThat(room.replies).isEmpty();
  }

  @Test
  void attachmentsAreEvidenceAndWhatIsRefusedIsNamed() throws Exception {
    room.arrives(Bounces.withFiles(SENT, CONTACT));
    room.look();

    assertThat(room.bean(Documents.class).of(CASE))
        .extracting(CaseDocument::name)
        .containsExactlyInAnyOrder("Met bijlagen.eml", "verslag.txt");
    TimelineEntry mail = room.lines(CASE).get(0);
    assertThat(mail.text())
        .contains("Bijlagen in het dossier: verslag.txt")
        .contains("Niet overgenomen (het origineel bewaart alles):")
        .contains("virus.exe", "“verslag.txt” staat al in dit dossier.");
    assertThat(room.lines(CASE)).extracting(TimelineEntry::kind).contains(EntryKind.EVIDENCE);
    assertThat(room.lines(CASE))
        .extracting(TimelineEntry::document)
        .containsAll(room.bean(Documents.class).of(CASE).stream().map(CaseDocument::id).toList());
  }

  @Test
  void whatIsTooLargeStaysInTheMailboxAndIsToldToEverybodyWhoMustKnow() throws Exception {
    room.arrives(Mailroom.answer() + "x".repeat(70).concat("\n").repeat(4000));
    room.look();
    room.look();

    assertThat(room.statuses()).containsExactly("REFUSED");
    assertThat(room.lines(CASE))
        .singleElement()
        .satisfies(line -> assertThat(line.text()).contains("te groot", "nog in de postbus"));
    assertThat(room.alarms).singleElement().asString().contains("te groot", CASE.value());
    assertThat(room.read()).containsExactly(false);
    assertThat(room.replies).isEmpty();
  }

  @Test
  void aWritersWordsAreNeverMoreThanWords() throws Exception {
    room.arrives(
        Mailroom.answer()
            .replace("Re: Uw brief", "=?UTF-8?Q?Re:_=3Cb=3E_=24=7B7*7=7D_=E2=80=AE/../x?=")
            .replace("Date:", "Content-Type: text/html; charset=utf-8\nDate:")
            .replace("Wij lossen het op.", "<script>alert(1)</script><p>Wij <i>niet</i></p>"));
    room.look();

    TimelineEntry line = room.lines(CASE).get(0);
    assertThat(line.title()).endsWith("Re: <b> ${7*7} /../x");
    assertThat(line.text()).contains("Wij niet").doesNotContain("script", "alert", "<p>");
    assertThat(room.bean(Documents.class).of(CASE).get(0).name())
        .doesNotContain("/", "<", "\u202e");
  }

  @Test
  void theCaseFileIsWholeAfterwards() throws Exception {
    room.arrives(Bounces.withFiles(SENT, CONTACT));
    room.look();

    List<String> faults =
        new VerifyCaseFile(
                room.bean(SealedLines.class),
                room.bean(Documents.class),
                room.bean(Removals.class),
                room.clock)
            .verify(CASE).faults().stream().map(String::valueOf).toList();
    assertThat(faults).isEmpty();
  }
}
