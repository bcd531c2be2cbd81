package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.FaultProxy.Fault;
import org.supplierescalation.dispatch.SendOnce.Outcome;

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

    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.SENT);

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

    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.REFUSED);
    assertThat(office.row(mail).serverReply()).isEqualTo(reply);
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.REFUSED);

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
  void aSmallMailCutInTheMiddleIsInDoubtBecauseOurSideWroteItsDot() {
    Mail mail = longMail(Policy.FORMAL);
    office.line.fail(Fault.CUT_IN_CONTENT, "");

    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.UNCERTAIN);
    assertThat(office.arrived()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_AFTER_DOT", "STALL_AFTER_DOT"})
  void aFormalLetterInDoubtIsNeverSentAgain(Fault fault) {
    Mail mail = office.mail(Policy.FORMAL, new byte[] {1, 2, 3});
    office.server.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
    office.line.fail(fault, "");

    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.UNCERTAIN);
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.UNCERTAIN);
    office.leaseRunsOut();
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.UNCERTAIN);

    assertThat(office.state(mail)).isEqualTo(State.UNCERTAIN);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.line.connections()).isEqualTo(1);
    assertThat(office.lines()).extracting(TimelineEntry::kind).containsExactly(EntryKind.NOTE);
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_AFTER_DOT", "STALL_AFTER_DOT"})
  void aReminderInDoubtIsSentAgainUnderTheSameMessageId(Fault fault) throws Exception {
    Mail mail = office.mail(Policy.REMINDER);
    office.server.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
    office.line.fail(fault, "");
    assertThatThrownBy(() -> office.sendOnce.send(mail)).isInstanceOf(DispatchInDoubt.class);

    // A failure in between does not make us forget that it was perhaps sent.
    office.line.fail(Fault.AT_CONNECT, "421 busy");
    assertThatThrownBy(() -> office.sendOnce.send(mail)).isInstanceOf(PostboxClosed.class);
    assertThat(office.state(mail)).isEqualTo(State.UNCERTAIN);
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.SENT);

    assertThat(office.arrived()).hasSize(2);
    String messageId = office.row(mail).messageId();
    assertThat(office.arrived().get(0).getHeader("Message-ID")).containsExactly(messageId);
    assertThat(office.arrived().get(1).getHeader("Message-ID")).containsExactly(messageId);
    assertThat(office.arrived().get(0).getHeader("X-Resend")).isNull();
    assertThat(office.arrived().get(1).getHeader("X-Resend")).containsExactly("1");
    assertThat(office.lines()).extracting(TimelineEntry::kind).containsExactly(EntryKind.MAIL_OUT);
  }

  @Test
  void nothingLeavesInTheClearWhenTlsIsRequired() {
    Mail mail = office.mail(Policy.FORMAL);
    office.server.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
    office.server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxClosed.class)
        .hasMessageContaining("STARTTLS");
    assertThat(office.arrived()).isEmpty();
  }

  private void assertSentOnceWhenTheLineIsBack(Mail mail) {
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(Outcome.SENT);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.lines()).hasSize(1);
  }

  private Mail longMail(Policy policy) {
    String body = String.join("\n", List.of("Regel ".repeat(5).split("(?<= )"))) + "\n".repeat(40);
    return new Mail(
        PostOffice.CASE, "LONG-1", PostOffice.SUPPLIER, "Lang", body + "einde", null, policy);
  }

  private static int portWhereNobodyListens() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
