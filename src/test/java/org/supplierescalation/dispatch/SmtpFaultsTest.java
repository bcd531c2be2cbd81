package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.FaultProxy.Fault;

/** What every fault on the line does to the row, to the supplier's mailbox, and to the next try. */
class SmtpFaultsTest {

  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = PostOffice.onH2();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void whatIsAcceptedIsSentOnce() {
    Mail mail = office.mail(Policy.FORMAL);

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);

    assertThat(office.arrived()).hasSize(1);
    assertThat(office.line.connections()).isEqualTo(1);
    assertThat(office.row(mail).serverReply()).startsWith("250");
    assertThat(office.row(mail).sentAt()).isEqualTo(PostOffice.CLOCK.instant());
    assertThat(office.lines()).extracting(TimelineEntry::kind).containsExactly(EntryKind.MAIL_OUT);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AT_CONNECT, 421 busy",
    "AT_CONNECT, 554 no service for you",
    "AT_MAIL,    451 later",
    "AT_MAIL,    550 sender not allowed",
    "AT_RCPT,    450 mailbox busy",
    "AT_RCPT,    452 mailbox full",
    "AT_DATA,    451 later",
    "AFTER_DOT,  451 later",
    "AFTER_DOT,  421 shutting down",
  })
  void whatIsNotAcceptedForNowIsSentLater(Fault where, String reply) {
    Mail mail = office.mail(Policy.FORMAL);
    office.line.fail(where, reply);

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxClosed.class)
        .hasMessageContaining("nu niet");
    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(office.arrived()).isEmpty();
    assertThat(office.lines()).isEmpty();

    assertSentOnceWhenTheLineIsBack(mail);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AT_MAIL,   552 too large",
    "AT_RCPT,   550 no such mailbox",
    "AT_RCPT,   553 not allowed",
    "AT_DATA,   554 no",
    "AFTER_DOT, 552 too large",
    "AFTER_DOT, 550 we do not like the content",
  })
  void whatIsRefusedForGoodIsNotTriedAgain(Fault where, String reply) {
    Mail mail = office.mail(Policy.FORMAL);
    office.line.fail(where, reply);

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.REFUSED);
    assertThat(office.row(mail).serverReply()).isEqualTo(reply);
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.REFUSED);

    assertThat(office.state(mail)).isEqualTo(State.REFUSED);
    assertThat(office.arrived()).isEmpty();
    assertThat(office.line.connections()).isEqualTo(1);
    assertThat(office.lines()).extracting(TimelineEntry::kind).containsExactly(EntryKind.NOTE);
  }

  @Test
  void nobodyListens() throws IOException {
    Mail mail = office.mail(Policy.FORMAL);
    office.server.setPort(portWhereNobodyListens());

    assertThatThrownBy(() -> office.sendOnce.send(mail)).isInstanceOf(PostboxClosed.class);
    assertThat(office.state(mail)).isEqualTo(State.QUEUED);

    office.server.setPort(office.line.port());
    assertSentOnceWhenTheLineIsBack(mail);
  }

  @Test
  void cutBeforeTheFinalDotIsSafeToTryAgain() {
    Mail mail = office.mail(Policy.FORMAL, new byte[8_000_000]);
    office.line.fail(Fault.CUT_IN_CONTENT, "");

    assertThatThrownBy(() -> office.sendOnce.send(mail)).isInstanceOf(PostboxClosed.class);
    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(office.arrived()).isEmpty();

    assertSentOnceWhenTheLineIsBack(mail);
  }

  @Test
  void aLetterWithoutItsDocumentStaysHere() {
    Mail mail = office.mail(Policy.FORMAL, "%PDF-1.7".getBytes());
    office.db.sql("update document set media_type = 'text/html'").update();

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxClosed.class)
        .hasMessageContaining("niet worden opgemaakt");

    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(office.line.connections()).isZero();
  }

  private void assertSentOnceWhenTheLineIsBack(Mail mail) {
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.lines()).hasSize(1);
  }

  private static int portWhereNobodyListens() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
