package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.FaultProxy.Fault;
import org.supplierescalation.dispatch.SettleDoubt.Answer;

/** A person looked, and says what became of a letter in doubt. */
class SettleDoubtTest {

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
  void aPersonFindsThatItWasSent() {
    Mail mail = inDoubt();
    SettleDoubt settle = new SettleDoubt(office.dispatches);

    settle.settle(PostOffice.CASE, mail.letterKey(), Answer.SENT, "jurist", "Gebeld: ontvangen.");

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.row(mail).sentAt()).isEqualTo(office.row(mail).claimedAt()).isNotNull();
    TimelineEntry line = office.lines().get(1);
    assertThat(line.kind()).isEqualTo(EntryKind.MAIL_OUT);
    assertThat(line.by()).isEqualTo("jurist");
    assertThat(line.text()).contains("wel verstuurd", "Gebeld: ontvangen.");
    assertThatThrownBy(
            () -> settle.settle(PostOffice.CASE, mail.letterKey(), Answer.NOT_SENT, "x", "y"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("geen twijfel meer");
  }

  @Test
  void aPersonFindsThatItWasNotSentAndItGoesOnceMore() throws Exception {
    Mail mail = inDoubt();

    new SettleDoubt(office.dispatches)
        .settle(PostOffice.CASE, mail.letterKey(), Answer.NOT_SENT, "beheer", "Staat niet in log.");

    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.arrived()).hasSize(2); // this person was mistaken
    assertThat(office.arrived().get(1).getHeader("X-Resend")).isNull();
    assertThat(office.lines())
        .extracting(TimelineEntry::kind)
        .containsExactly(EntryKind.NOTE, EntryKind.NOTE, EntryKind.MAIL_OUT);
  }

  @Test
  void aDecisionThatIsUndoneLeavesTheDoubt() {
    Mail mail = inDoubt();

    new TransactionTemplate(office.transactions)
        .executeWithoutResult(
            status -> {
              new SettleDoubt(office.dispatches)
                  .settle(PostOffice.CASE, mail.letterKey(), Answer.NOT_SENT, "x", "y");
              status.setRollbackOnly();
            });

    assertThat(office.state(mail)).isEqualTo(State.UNCERTAIN);
    assertThat(office.lines()).hasSize(1);
  }

  private Mail inDoubt() {
    Mail mail = office.mail(Policy.FORMAL);
    office.line.fail(Fault.CUT_AFTER_DOT, "");
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);
    office.line.recover();
    return mail;
  }
}
