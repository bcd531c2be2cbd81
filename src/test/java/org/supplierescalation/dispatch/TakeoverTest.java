package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.setup.Finding;

/** What one node leaves behind, another finishes; by the clock of the database alone. */
class TakeoverTest {

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
  void whatIsBeingSentIsLeftAlone() {
    Mail mail = claimedByADeadNode(Policy.REMINDER);
    office.round();

    assertThat(office.state(mail)).isEqualTo(State.SENDING);
    assertThat(office.arrived()).isEmpty();
    assertThatThrownBy(() -> office.sendOnce.send(mail)).isInstanceOf(PostboxWaits.class);
  }

  @Test
  void aReminderOfADeadNodeGoesOutWithinTwoMinutes() {
    Mail mail = claimedByADeadNode(Policy.REMINDER);
    // The lease is 90 seconds; the courier comes by every 10.
    later(91);
    office.round();

    assertThat(office.state(mail)).isEqualTo(State.SENT);
    assertThat(office.arrived()).hasSize(1);
  }

  @Test
  void aFormalLetterOfADeadNodeBecomesUncertainAndIsNotSent() {
    Mail mail = claimedByADeadNode(Policy.FORMAL);
    later(91);
    office.round();
    office.round();

    assertThat(office.state(mail)).isEqualTo(State.UNCERTAIN);
    assertThat(office.arrived()).isEmpty();
    assertThat(office.lines()).hasSize(1);
  }

  @Test
  void ofTwoNodesThatFindItOneTakesItOver() {
    Mail mail = claimedByADeadNode(Policy.REMINDER);
    later(91);
    Dispatch seen = office.row(mail);

    assertThat(office.dispatches.claim(seen)).isPresent();
    assertThat(office.dispatches.claim(seen)).isEmpty();
    office.round();
    assertThat(office.arrived()).isEmpty();
  }

  @Test
  void noClockOfANodeIsInTheLease() {
    // The clock of this office stands still in the past: a lease by it would have run out long ago.
    Mail mail = claimedByADeadNode(Policy.REMINDER);

    assertThat(office.row(mail).claimedAt()).isNotEqualTo(PostOffice.CLOCK.instant());
    assertThat(office.row(mail).abandoned()).isFalse();
    assertThat(office.waiting.due(10)).isEmpty();
  }

  @Test
  void whatWaitsForAQuarterOfAnHourRaisesOneAlarm() {
    office.dispatches.put(office.mail(Policy.FORMAL));
    List<String> alarms = new ArrayList<>();
    WatchWaitingMail watch =
        new WatchWaitingMail(office.waiting, office.pauses, (subject, text) -> alarms.add(subject));
    WaitingMailCheck check = new WaitingMailCheck(office.waiting, office.pauses);
    office.timeGoesBy(14);
    watch.watch();
    assertThat(alarms).isEmpty();
    assertThat(check.check().state()).isEqualTo(Finding.State.OK);

    office.timeGoesBy(2);
    watch.watch();
    watch.watch();
    assertThat(alarms).containsExactly("Eén e-mail is na een kwartier nog niet verzonden");
    assertThat(check.check().state()).isEqualTo(Finding.State.BROKEN);

    assertThat(office.sendOnce.send(office.mail(Policy.FORMAL))).isEqualTo(DispatchOutcome.SENT);
    assertThat(check.check().state()).isEqualTo(Finding.State.OK);
  }

  private Mail claimedByADeadNode(Policy policy) {
    Mail mail = office.mail(policy);
    office.dispatches.claim(office.dispatches.put(mail)).orElseThrow();
    return mail;
  }

  private void later(int seconds) {
    office
        .db
        .sql(
            "update dispatch set claimed_at = claimed_at - cast(? as integer) * interval '1' second")
        .param(seconds)
        .update();
  }
}
