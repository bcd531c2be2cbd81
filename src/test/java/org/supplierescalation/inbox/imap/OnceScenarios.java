package org.supplierescalation.inbox.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.inbox.imap.Mailroom.CASE;

import com.icegreen.greenmail.util.GreenMail;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.inbox.KeepMail;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.inbox.TakeInMail;
import org.supplierescalation.inbox.ToldOfMail;

/** Nothing lost and nothing twice, wherever the program dies; the same on every database. */
abstract class OnceScenarios {

  private final Listener listener = new Listener();
  private final Other other = new Other();
  private GreenMail server;
  private DataSource database;
  private Mailroom room;

  abstract DataSource newDatabase() throws Exception;

  abstract String bytes();

  @BeforeEach
  void open() throws Exception {
    server = Mailroom.mailServer();
    database = newDatabase();
    room = node();
    room.putTwoCases();
  }

  @AfterEach
  void close() throws Exception {
    room.close();
  }

  @Test
  void whoDiesBetweenKeepingAndMarkingLosesNothingAndKeepsNothingTwice() throws Exception {
    room.arrives(Mailroom.answer());
    MailFolder folder = folder();
    assertThatThrownBy(
            () ->
                folder.offerEach(
                    mail -> {
                      room.bean(KeepMail.class).keep(mail);
                      throw new Killed();
                    }))
        .isInstanceOf(Killed.class);
    folder.destroy();
    assertThat(room.statuses()).containsExactly("KEPT");
    assertThat(room.read()).containsExactly(false);

    room.look();

    assertThat(room.statuses()).containsExactly("MATCHED");
    assertThat(mails()).isEqualTo(1);
    assertThat(room.read()).containsExactly(true);
  }

  @Test
  void whoDiesBeforeKeepingFindsTheMailAgain() throws Exception {
    room.arrives(Mailroom.answer());
    MailFolder folder = folder();
    assertThatThrownBy(
            () ->
                folder.offerEach(
                    mail -> {
                      throw new Killed();
                    }))
        .isInstanceOf(Killed.class);
    folder.destroy();
    assertThat(room.read()).containsExactly(false);

    room.look();

    assertThat(room.statuses()).containsExactly("MATCHED");
  }

  @Test
  void oneMailThatCannotBeHadKeepsNoOtherFromItsTurn() throws Exception {
    room.arrives(Mailroom.mail(Mailroom.CONTACT, "Kapot"));
    room.arrives(Mailroom.answer());
    MailFolder folder = folder();
    assertThatThrownBy(
            () ->
                folder.offerEach(
                    mail -> {
                      if (new String(mail.original()).contains("Kapot")) {
                        throw new IllegalStateException("cannot be kept");
                      }
                      room.bean(KeepMail.class).keep(mail);
                    }))
        .hasMessageContaining("could not be taken in");
    folder.destroy();

    assertThat(room.read()).containsExactly(false, true);
  }

  @Test
  void whoDiesWhileFilingLeavesNothingHalfDone() throws Exception {
    room.arrives(Mailroom.answer());
    room.db.sql("alter table evidence_item rename to away").update();
    room.look();
    assertThat(room.statuses()).containsExactly("KEPT");
    assertThat(room.lines(CASE)).isEmpty();

    room.db.sql("alter table away rename to evidence_item").update();
    room.look();
    assertThat(room.statuses()).as("not at once").containsExactly("KEPT");
    room.clock.to(Mailroom.NOW.plusSeconds(61));
    room.look();

    assertThat(room.statuses()).containsExactly("MATCHED");
    assertThat(mails()).isEqualTo(1);
  }

  @Test
  void whatCannotBeFiledGoesToAPersonInTheEnd() throws Exception {
    room.arrives(Mailroom.answer());
    room.db.sql("alter table evidence_item rename to away").update();
    for (int minutes = 0; minutes < 4; minutes++) {
      room.clock.to(Mailroom.NOW.plusSeconds(61L * minutes));
      room.look();
    }

    assertThat(room.statuses()).containsExactly("PEN");
  }

  @Test
  void aListenerThatFailsIsToldAgainAndTheOthersOnce() throws Exception {
    listener.failing = 1;
    room.arrives(Mailroom.answer());
    room.look();
    assertThat(room.lines(CASE)).as("what it wrote was undone").hasSize(1);
    assertThat(other.told).hasSize(1);

    room.clock.to(Mailroom.NOW.plusSeconds(61));
    room.look();
    room.look();

    assertThat(listener.told).hasSize(2);
    assertThat(other.told).hasSize(1);
    assertThat(room.replies).containsExactly(CASE);
    assertThat(room.lines(CASE)).hasSize(2);
  }

  @Test
  void twoNodesThatLookAtTheSameTimeTakeEachMailOnce() throws Exception {
    Mailroom second = node();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        room.arrives(Mailroom.answer());
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Object>> looks =
            nodes.invokeAll(List.of(looking(room, together), looking(second, together)));
        for (Future<Object> look : looks) {
          look.get();
        }
      }
      room.look();
    } finally {
      nodes.shutdownNow();
    }

    assertThat(room.statuses()).hasSize(10).containsOnly("MATCHED");
    assertThat(mails()).isEqualTo(10);
    assertThat(other.told).hasSize(10);
    assertThat(room.replies.size() + second.replies.size()).isEqualTo(10);
  }

  @Test
  void twoNodesThatGoOnWithTheSameMailFileItOnce() throws Exception {
    Mailroom second = node();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 10; round++) {
        room.arrives(Mailroom.answer());
        MailFolder folder = folder();
        folder.offerEach(mail -> room.bean(KeepMail.class).keep(mail));
        folder.destroy();
        CyclicBarrier together = new CyclicBarrier(2);
        for (Future<Object> done :
            nodes.invokeAll(List.of(goingOn(room, together), goingOn(second, together)))) {
          done.get();
        }
      }
    } finally {
      nodes.shutdownNow();
    }

    assertThat(mails()).isEqualTo(10);
    assertThat(other.told).hasSize(10);
  }

  private long mails() {
    return room.lines(CASE).stream().filter(line -> line.kind() == EntryKind.MAIL_IN).count();
  }

  private Mailroom node() throws Exception {
    return new Mailroom(database, bytes(), server, listener, other);
  }

  private MailFolder folder() {
    return new MailFolder(room.bean(InboxSettings.class), room.bean(MailboxDoor.class));
  }

  private static Callable<Object> looking(Mailroom node, CyclicBarrier together) {
    return () -> {
      together.await();
      node.look();
      return true;
    };
  }

  private static Callable<Object> goingOn(Mailroom node, CyclicBarrier together) {
    return () -> {
      together.await();
      node.bean(TakeInMail.class).goOn();
      return true;
    };
  }

  /** Writes a line, and fails as often as it is asked to. */
  private final class Listener implements ToldOfMail {

    private final List<Long> told = Collections.synchronizedList(new ArrayList<>());
    private int failing;

    @Override
    public void arrived(ReceivedMail mail) {
      told.add(mail.id());
      room.bean(Timeline.class)
          .add(mail.reference(), "systeem", EntryKind.NOTE, "Verteld", mail.kind().dutch());
      if (failing-- > 0) {
        throw new IllegalStateException("not now");
      }
    }
  }

  private static final class Other implements ToldOfMail {

    private final List<Long> told = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void arrived(ReceivedMail mail) {
      told.add(mail.id());
    }
  }

  private static final class Killed extends Error {}
}
