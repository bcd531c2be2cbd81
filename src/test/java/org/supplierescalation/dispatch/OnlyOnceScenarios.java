package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Dispatch.State;

/** Once, whatever dies, is undone or runs at the same time; the same on every database. */
abstract class OnlyOnceScenarios {

  private PostOffice office;

  abstract PostOffice openOffice() throws Exception;

  @BeforeEach
  void open() throws Exception {
    office = openOffice();
  }

  @AfterEach
  void close() throws Exception {
    office.close();
  }

  @Test
  void aRollbackAfterwardsDoesNotTakeTheLetterBack() {
    Mail mail = office.mail(Policy.FORMAL, "%PDF-1.7".getBytes());
    TransactionTemplate engine = new TransactionTemplate(office.transactions);

    engine.executeWithoutResult(
        status -> {
          office.timeline.add(PostOffice.CASE, Timeline.SYSTEM, EntryKind.NOTE, "Undone", "");
          assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
          status.setRollbackOnly();
        });

    assertThat(office.state(mail)).isEqualTo(State.SENT);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(EntryKind.LETTER);
              assertThat(line.document()).isEqualTo(mail.document());
              assertThat(line.text()).contains(PostOffice.SUPPLIER, "250", "Bijgaand onze brief");
            });
  }

  @Test
  void twoThreadsSendOneLetterEach100TimesOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 1; round <= 100; round++) {
        Mail mail = numbered(round);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> engineJob =
            () -> {
              together.await();
              return inAnEngineTransaction(mail);
            };
        List<Future<String>> outcomes = threads.invokeAll(List.of(engineJob, engineJob));
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
            .contains("SENT")
            .isSubsetOf("SENT", "LATER");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(office.arrived()).hasSize(100);
    assertThat(office.lines().stream().filter(line -> line.kind() == EntryKind.MAIL_OUT))
        .hasSize(100);
  }

  /** A duplicate key would abort this transaction on PostgreSQL if it happened inside it. */
  private String inAnEngineTransaction(Mail mail) {
    try {
      return new TransactionTemplate(office.transactions)
          .execute(
              status -> {
                String outcome = office.sendOnce.send(mail).name();
                office.timeline.add(PostOffice.CASE, "engine", EntryKind.NOTE, "Next", "");
                return outcome;
              });
    } catch (PostboxClosed busy) {
      return "LATER";
    }
  }

  @Test
  void whoDiedWhileSendingAFormalLetterLeavesItToAPerson() {
    Mail mail = office.mail(Policy.FORMAL);
    assertThatThrownBy(() -> whoDiesAfterSending().send(mail)).isInstanceOf(Killed.class);

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxClosed.class)
        .hasMessageContaining("op dit moment");
    office.leaseRunsOut();
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);

    assertThat(office.arrived()).hasSize(1);
    assertThat(office.lines()).extracting(TimelineEntry::kind).containsExactly(EntryKind.NOTE);
  }

  @Test
  void whoDiedWhileSendingAReminderIsSucceeded() throws Exception {
    Mail mail = office.mail(Policy.REMINDER);
    assertThatThrownBy(() -> whoDiesAfterSending().send(mail)).isInstanceOf(Killed.class);

    office.leaseRunsOut();
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);

    assertThat(office.arrived()).hasSize(2);
    assertThat(office.arrived().get(1).getHeader("Message-ID"))
        .isEqualTo(office.arrived().get(0).getHeader("Message-ID"));
    assertThat(office.arrived().get(1).getHeader("X-Resend")).containsExactly("1");
    assertThat(office.lines()).hasSize(1);
  }

  @Test
  void whoWasGivenUpForDeadAndIsNotTakesTheDoubtAway() {
    Mail mail = office.mail(Policy.FORMAL);
    SendOnce slow =
        new SendOnce(
            office.dispatches,
            (dispatch, again) -> {
              office.leaseRunsOut();
              assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.UNCERTAIN);
              return office.postbox.send(dispatch, again);
            });

    assertThat(slow.send(mail)).isEqualTo(DispatchOutcome.SENT);

    assertThat(office.state(mail)).isEqualTo(State.SENT);
    assertThat(office.arrived()).hasSize(1);
    assertThat(office.lines())
        .extracting(TimelineEntry::kind)
        .containsExactly(EntryKind.NOTE, EntryKind.MAIL_OUT);
  }

  @Test
  void whatWasPutFirstIsWhatIsSent() throws Exception {
    Mail mail = office.mail(Policy.FORMAL);
    Dispatch first = office.dispatches.put(mail);
    Mail afterMidnight =
        new Mail(
            mail.reference(),
            mail.letterKey(),
            mail.recipient(),
            "Other",
            "Other",
            null,
            Policy.FORMAL);

    assertThat(office.sendOnce.send(afterMidnight)).isEqualTo(DispatchOutcome.SENT);

    assertThat(office.arrived()).hasSize(1);
    assertThat(office.arrived().get(0).getSubject()).isEqualTo(mail.subject());
    assertThat(office.dispatches.of(PostOffice.CASE))
        .extracting(Dispatch::id)
        .containsExactly(first.id());
  }

  private SendOnce whoDiesAfterSending() {
    return new SendOnce(
        office.dispatches,
        (dispatch, again) -> {
          office.postbox.send(dispatch, again);
          throw new Killed();
        });
  }

  private static Mail numbered(int round) {
    return new Mail(
        PostOffice.CASE,
        "DEFAULT_NOTICE-" + round,
        PostOffice.SUPPLIER,
        "Ingebrekestelling " + UUID.randomUUID(),
        "Tekst",
        null,
        Policy.FORMAL);
  }

  private static class Killed extends Error {}
}
