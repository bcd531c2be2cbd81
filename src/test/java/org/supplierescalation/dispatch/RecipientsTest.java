package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.FaultProxy.Fault;
import org.supplierescalation.dispatch.Mail.Part;

/** One letter, several people, one Message-ID. */
class RecipientsTest {

  private static final String ACCOUNT = "account@leverancier.example";
  private static final String LEAD = "escalatie@leverancier.example";
  private static final String ARCHIVE = "archief@gemeente-voorbeeld.example";

  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = PostOffice.onH2(Map.of("escalation.mail.archive", ARCHIVE));
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void everybodyGetsTheSameMailInAnEnvelopeOfTheirOwn() throws Exception {
    Mail mail = copied(Policy.FORMAL);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.envelopes()).containsExactly(PostOffice.SUPPLIER);

    office.round();
    office.round();

    assertThat(office.envelopes())
        .containsExactlyInAnyOrder(PostOffice.SUPPLIER, ACCOUNT, LEAD, ARCHIVE)
        .startsWith(PostOffice.SUPPLIER);
    assertThat(office.arrived()).hasSize(4);
    for (MimeMessage arrived : office.arrived()) {
      assertThat(arrived.getMessageID()).isEqualTo(office.row(mail).messageId());
      assertThat(arrived.getRecipients(RecipientType.TO))
          .containsExactly(new InternetAddress(PostOffice.SUPPLIER));
      assertThat(arrived.getRecipients(RecipientType.CC))
          .containsExactly(new InternetAddress(ACCOUNT), new InternetAddress(LEAD));
      assertThat(arrived.getSentDate()).isEqualTo(PostOffice.CLOCK.instant());
    }
    assertThat(titles())
        .containsExactly(
            mail.subject(),
            "Kopie verstuurd: " + mail.subject(),
            "Kopie verstuurd: " + mail.subject());
    assertThat(office.lines().get(0).text()).contains("Kopie aan: " + ACCOUNT + ", " + LEAD);
  }

  @Test
  void aLetterThatIsNotSentHasNoCopies() {
    Mail mail = copied(Policy.FORMAL);
    office.line.fail(Fault.AT_RCPT, "550 no such mailbox");
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.REFUSED);

    office.line.recover();
    office.round();

    assertThat(office.arrived()).isEmpty();
    assertThat(office.dispatches.copies(PostOffice.CASE)).isEmpty();
  }

  @Test
  void aCopyThatIsRefusedIsALineAndStopsNothing() {
    Mail mail = copied(Policy.FORMAL);
    office.sendOnce.send(mail);
    office.line.fail(Fault.AT_RCPT, "550 no such mailbox");
    office.round();
    office.line.recover();
    office.round();

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.state(mail)).isEqualTo(State.SENT);
    assertThat(office.dispatches.copies(PostOffice.CASE))
        .extracting(Dispatch::state)
        .containsOnly(State.REFUSED);
    assertThat(office.arrived()).hasSize(1);
    assertThat(titles())
        .filteredOn(title -> title.startsWith("Kopie niet aangenomen"))
        .hasSize(3); // the archive's too: somebody has to mend it
    assertThat(office.dispatches.of(PostOffice.CASE)).hasSize(1);
  }

  @Test
  void aCopyInDoubtIsNotSentAgainWhateverTheLetter() {
    office.sendOnce.send(copied(Policy.ORDINARY));
    office.line.fail(Fault.CUT_AFTER_DOT, "");
    office.round();
    office.line.recover();
    tryAgainNow();
    office.round();

    assertThat(office.envelopes()).filteredOn(ACCOUNT::equals).hasSize(1);
    // The archive is ours: twice does no harm, and its copy says that it is a repetition.
    assertThat(office.envelopes()).filteredOn(ARCHIVE::equals).hasSize(2);
    assertThat(titles()).filteredOn(title -> title.startsWith("Onzeker of de kopie")).hasSize(2);
  }

  @Test
  void aCopyThatIsNotAcceptedForNowIsTriedAgainLaterAndNotSooner() {
    office.sendOnce.send(copied(Policy.FORMAL));
    office.line.fail(Fault.AT_RCPT, "450 mailbox busy");
    office.round();
    int tried = office.line.connections();
    office.round();
    assertThat(office.line.connections()).isEqualTo(tried);

    office.line.recover();
    tryAgainNow();
    office.round();

    assertThat(office.dispatches.copies(PostOffice.CASE))
        .extracting(Dispatch::state)
        .containsOnly(State.SENT);
    assertThat(office.arrived()).hasSize(4);
  }

  @Test
  void aCopyIsGivenUpAfterTenAttempts() {
    office.sendOnce.send(copied(Policy.FORMAL));
    office.line.fail(Fault.AT_CONNECT, "421 busy");
    for (int attempt = 1; attempt <= 10; attempt++) {
      assertThat(office.dispatches.copies(PostOffice.CASE))
          .extracting(Dispatch::state)
          .containsOnly(State.QUEUED);
      tryAgainNow();
      office.round();
    }

    assertThat(office.dispatches.copies(PostOffice.CASE))
        .extracting(Dispatch::state)
        .containsOnly(State.REFUSED);
    assertThat(office.lines()).last().asString().contains("Opgegeven na vele pogingen", "421 busy");
  }

  @Test
  void aLetterToAnotherAddressKeepsItsMessageId() {
    Mail first = copied(Policy.FORMAL);
    office.line.fail(Fault.AT_RCPT, "550 no such mailbox");
    office.sendOnce.send(first);
    office.line.recover();
    Mail corrected =
        new Mail(
            first.reference(),
            first.letterKey(),
            "juist@leverancier.example",
            first.subject(),
            first.body(),
            null,
            first.policy());

    assertThat(office.sendOnce.send(corrected)).isEqualTo(DispatchOutcome.SENT);

    assertThat(office.row(corrected).messageId()).isEqualTo(office.row(first).messageId());
  }

  @Test
  void whatIsNoAddressIsNoCopy() {
    assertThatThrownBy(
            () ->
                office
                    .mail(Policy.FORMAL)
                    .head()
                    .copiedTo(List.of("a@b.example\r\nBcc: x@y.example")))
        .hasMessageContaining("e-mailadres");
    assertThat(office.mail(Policy.FORMAL).head().copiedTo(List.of(PostOffice.SUPPLIER)).copies())
        .isEmpty();
  }

  @Test
  void theArchiveMissesNothingThatWasSettledByAPerson() {
    Mail mail = copied(Policy.FORMAL);
    office.line.fail(Fault.CUT_AFTER_DOT, "");
    office.sendOnce.send(mail);
    office.line.recover();
    new SettleDoubt(office.dispatches)
        .settle(PostOffice.CASE, mail.letterKey(), SettleDoubt.Answer.SENT, "jurist", "Gebeld.");

    office.round();

    assertThat(office.dispatches.copies(PostOffice.CASE))
        .extracting(copy -> copy.mail().part())
        .containsExactlyInAnyOrder(Part.COPY, Part.COPY, Part.ARCHIVE);
    assertThat(office.envelopes()).contains(ACCOUNT, LEAD, ARCHIVE);
  }

  private Mail copied(Policy policy) {
    Mail mail = office.mail(policy);
    return mail.with(mail.head().copiedTo(List.of(ACCOUNT, LEAD)));
  }

  private void tryAgainNow() {
    office.db.sql("update dispatch set try_after = null").update();
  }

  private List<String> titles() {
    return office.lines().stream().map(TimelineEntry::title).toList();
  }
}
