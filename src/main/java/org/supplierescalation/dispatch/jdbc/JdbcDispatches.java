package org.supplierescalation.dispatch.jdbc;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;
import static org.supplierescalation.dispatch.Dispatch.State.QUEUED;
import static org.supplierescalation.dispatch.Dispatch.State.REFUSED;
import static org.supplierescalation.dispatch.Dispatch.State.SENDING;
import static org.supplierescalation.dispatch.Dispatch.State.SENT;
import static org.supplierescalation.dispatch.Dispatch.State.UNCERTAIN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.DispatchLines;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MessageIds;
import org.supplierescalation.dispatch.Policy;
import org.supplierescalation.dispatch.SettleDoubt.Answer;

@Component
class JdbcDispatches implements Dispatches {

  private final DispatchTable table;
  private final TransactionTemplate own;
  private final TransactionTemplate callers;
  private final DispatchLines lines;
  private final MessageIds ids;
  private final Clock clock;

  JdbcDispatches(
      JdbcClient db,
      PlatformTransactionManager transactions,
      Timeline timeline,
      MessageIds ids,
      Clock clock) {
    this.table = new DispatchTable(db);
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    this.callers = new TransactionTemplate(transactions);
    this.lines = new DispatchLines(timeline);
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Dispatch put(Mail mail) {
    Supplier<Optional<Dispatch>> known =
        () -> find(mail.reference(), mail.letterKey(), mail.recipient());
    return known.get().or(() -> insert(mail)).or(known).orElseThrow();
  }

  /** Empty when somebody else put the same letter in the meantime. */
  private Optional<Dispatch> insert(Mail mail) {
    UUID id = UUID.randomUUID();
    try {
      return own.execute(
          status -> {
            table.insert(id, mail, ids.of(mail.reference(), id));
            return table.find(id);
          });
    } catch (DuplicateKeyException somebodyElseWasFirst) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Dispatch> find(CaseReference reference, String letterKey, String recipient) {
    return own.execute(status -> table.find(reference, letterKey, recipient));
  }

  @Override
  public List<Dispatch> of(CaseReference reference) {
    return table.of(reference);
  }

  @Override
  public Optional<Dispatch> claim(Dispatch seen) {
    return own.execute(
        status ->
            table.claim(seen, UUID.randomUUID().toString())
                ? table.find(seen.id())
                : Optional.empty());
  }

  @Override
  public void confirm(Dispatch mine, String serverReply) {
    own.executeWithoutResult(
        status -> {
          if (table.move(mine, SENT, serverReply, clock.instant(), SENDING, UNCERTAIN)) {
            lines.sent(mine, serverReply);
          }
        });
  }

  @Override
  public void refuse(Dispatch mine, String serverReply) {
    own.executeWithoutResult(
        status -> {
          if (table.move(mine, REFUSED, serverReply, null, SENDING, UNCERTAIN)) {
            lines.refused(mine, serverReply);
          }
        });
  }

  @Override
  public void release(Dispatch mine, Dispatch seen) {
    // A reminder that was perhaps sent before stays so, whatever became of this attempt.
    State back = seen.state() == QUEUED ? QUEUED : UNCERTAIN;
    own.executeWithoutResult(status -> table.move(mine, back, null, null, SENDING));
  }

  @Override
  public void markUncertain(Dispatch seen, String why) {
    own.executeWithoutResult(
        status -> {
          // A reminder is simply offered again; only a formal letter needs a person.
          if (table.move(seen, UNCERTAIN, why, null, SENDING)
              && seen.mail().policy() == Policy.FORMAL) {
            lines.uncertain(seen, why);
          }
        });
  }

  @Override
  public void settle(Dispatch uncertain, Answer answer, String by, String why) {
    boolean sent = answer == Answer.SENT;
    callers.executeWithoutResult(
        status -> {
          if (!table.move(
              uncertain,
              sent ? SENT : QUEUED,
              why,
              sent ? uncertain.claimedAt() : null,
              UNCERTAIN)) {
            throw new Refused("Iemand anders heeft dit net vastgelegd. Vernieuw de pagina.");
          }
          lines.settled(uncertain, answer, by, why);
        });
  }
}
