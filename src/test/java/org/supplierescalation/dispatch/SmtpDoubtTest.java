package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.FaultProxy.Fault;

/** The gap that SMTP leaves after the final dot. */
class SmtpDoubtTest {

  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = PostOffice.onH2();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT_AFTER_DOT", "STALL_AFTER_DOT"})
  void aFormalLetterInDoubtIsNeverSentAgain(Fault fault) {
    Mail mail = office.mail(Policy.FORMAL, new byte[] {1, 2, 3});
    office.server.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
    office.line.fail(fault, "");

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);
    office.line.recover();
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);
    office.leaseRunsOut();
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);

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
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);

    assertThat(office.arrived()).hasSize(2);
    String messageId = office.row(mail).messageId();
    assertThat(office.arrived().get(0).getHeader("Message-ID")).containsExactly(messageId);
    assertThat(office.arrived().get(1).getHeader("Message-ID")).containsExactly(messageId);
    assertThat(office.arrived().get(0).getHeader("X-Resend")).isNull();
    assertThat(office.arrived().get(1).getHeader("X-Resend")).containsExactly("1");
    assertThat(office.lines()).extracting(TimelineEntry::kind).containsExactly(EntryKind.MAIL_OUT);
  }

  @Test
  void aSmallMailCutInTheMiddleIsInDoubtBecauseOurSideWroteItsDot() {
    Mail mail = longMail();
    office.line.fail(Fault.CUT_IN_CONTENT, "");

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);
    assertThat(office.arrived()).isEmpty();
  }

  private static Mail longMail() {
    String body = "Geachte heer, mevrouw," + "\n".repeat(40) + "Hoogachtend";
    return new Mail(PostOffice.CASE, "L-1", PostOffice.SUPPLIER, "Lang", body, null, Policy.FORMAL);
  }
}
