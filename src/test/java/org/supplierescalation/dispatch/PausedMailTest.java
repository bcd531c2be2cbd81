package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.setup.Finding;

/** Nothing leaves while outgoing mail is paused, and after a restore nothing leaves by accident. */
class PausedMailTest {

  private PostOffice office;

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void nothingLeavesDuringAPauseAndEverythingAfterIt() throws IOException {
    office = PostOffice.onH2();
    Mail mail = office.mail(Policy.FORMAL);
    pause().pause("Onderhoud aan de mailserver", "beheer");

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxWaits.class)
        .hasMessageContaining("Onderhoud aan de mailserver");
    office.timeGoesBy(60);
    office.round();
    assertThat(office.line.connections()).isZero();
    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(check().state()).isEqualTo(Finding.State.ATTENTION);

    resume().resume("Het onderhoud is klaar", "beheer");
    assertThat(check().state()).isEqualTo(Finding.State.OK); // what stood still was not late
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.pauses.history())
        .singleElement()
        .satisfies(
            pause -> {
              assertThat(pause.by()).isEqualTo("beheer");
              assertThat(pause.resumedWhy()).isEqualTo("Het onderhoud is klaar");
            });
  }

  @Test
  void whoPausesOrResumesSaysWhy() throws IOException {
    office = PostOffice.onH2();
    assertThatThrownBy(() -> pause().pause(" ", "beheer")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> resume().resume("Klaar", "beheer"))
        .hasMessageContaining("staat niet stil");
    pause().pause("Onderhoud", "beheer");
    assertThatThrownBy(() -> pause().pause("Onderhoud", "beheer")).hasMessageContaining("al stil");
    assertThatThrownBy(() -> resume().resume("", "beheer")).isInstanceOf(Refused.class);
  }

  @Test
  void aRestoredProgramStartsPausedAndListsWhatMayBeRepeated() throws IOException {
    office = PostOffice.onH2(Map.of("escalation.mail.restored", "true"));
    Mail mail = office.mail(Policy.FORMAL);
    office.dispatches.put(mail);

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxWaits.class)
        .hasMessageContaining("back-up");
    assertThat(list().list())
        .extracting(PossibleRepeat::recipient, PossibleRepeat::stand)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PostOffice.SUPPLIER, PossibleRepeat.Stand.QUEUED));
    assertThatThrownBy(() -> resume().resume("Klaar", "beheer"))
        .hasMessageContaining("Beslis eerst over het bericht");
    assertThat(office.arrived()).isEmpty();
  }

  @Test
  void whatWentBeforeTheRestoreIsNotSentAgain() throws IOException {
    office = PostOffice.onH2(Map.of("escalation.mail.restored", "true"));
    Mail mail = office.mail(Policy.FORMAL);
    Dispatch waiting =
        office.dispatches.put(mail.with(mail.head().copiedTo(List.of("a@b.example"))));
    PossibleRepeat repeat = list().list().get(0);

    office.dispatches.wentBefore(
        waiting, PostOffice.CLOCK.instant(), "beheer", "Staat in het archief.");
    office.repeats.judged(
        office.pauses.now().orElseThrow().id(),
        repeat,
        true,
        "Staat in het archief.",
        "beheer",
        PostOffice.CLOCK.instant());
    resume().resume("Alles nagekeken", "beheer");

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    office.round();
    assertThat(office.arrived()).isEmpty();
    assertThat(office.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.by()).isEqualTo("beheer");
              assertThat(line.text()).contains("wel verstuurd", "Staat in het archief.");
            });
  }

  private PauseMail pause() {
    return new PauseMail(office.pauses, PostOffice.CLOCK);
  }

  private ListRepeats list() {
    return new ListRepeats(office.repeats, office.pauses, PostOffice.CLOCK);
  }

  private ResumeMail resume() {
    return new ResumeMail(office.pauses, list(), PostOffice.CLOCK);
  }

  private Finding check() {
    return new WaitingMailCheck(office.waiting, office.pauses).check();
  }
}
