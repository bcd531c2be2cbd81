package org.supplierescalation.inbox.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.inbox.imap.Mailroom.CASE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Finding.State;

/** A mail server that goes away and comes back, and what the setup check says meanwhile. */
class MailInCheckTest {

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
  void aMailboxThatCanBeReadIsInOrderAndSaysWhenTheLastMailCame() throws Exception {
    assertThat(check().state()).isEqualTo(State.OK);
    assertThat(check().found()).contains("Er kwam nog geen mail.");

    room.arrives(Mailroom.mail("iemand@elders.example", "Vraag"));
    room.look();

    assertThat(check().found())
        .contains("De laatste mail kwam vrijdag 20 november 2026", "Wachten op een dossier: 1.");
    assertThat(check().link()).isEqualTo("/inbox");
  }

  @Test
  void aServerThatIsAwayIsAmberThenRedAndTakenUpAgainWhenItIsBack() throws Exception {
    room.arrives(Mailroom.answer());
    room.door().isShut();
    room.look();
    assertThat(check().state()).isEqualTo(State.ATTENTION);

    room.clock.to(Mailroom.NOW.plusSeconds(16 * 60));
    room.look();
    assertThat(check().state()).isEqualTo(State.BROKEN);

    room.door().isOpen();
    room.look();
    assertThat(check().state()).isEqualTo(State.OK);
    assertThat(room.lines(CASE)).hasSize(1);
  }

  @Test
  void aConnectionThatIsCutWhileWeRestIsMadeAgain() throws Exception {
    room.look();
    room.door().cuts();
    room.look();
    room.arrives(Mailroom.answer());
    room.look();

    assertThat(room.lines(CASE)).hasSize(1);
  }

  private Finding check() {
    return room.bean(MailInCheck.class).check();
  }
}
