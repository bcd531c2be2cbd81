package org.supplierescalation.dispatch.jdbc;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;
import static org.supplierescalation.dispatch.Dispatch.State.QUEUED;
import static org.supplierescalation.dispatch.Dispatch.State.REFUSED;
import static org.supplierescalation.dispatch.Dispatch.State.SENDING;
import static org.supplierescalation.dispatch.Dispatch.State.SENT;
import static org.supplierescalation.dispatch.Dispatch.State.UNCERTAIN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.ArchiveMailbox;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.DispatchLines;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.Mail.Part;
import org.supplierescalation.dispatch.MessageIds;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.PostboxWaits;
import org.supplierescalation.dispatch.ReceivedMails;
import org.supplierescalation.dispatch.SettleDoubt.Answer;

@Component
class JdbcDispatches implements Dispatches {

  private final DispatchTable table;
  private final TransactionTemplate own;
  private final TransactionTemplate callers;
  private final DispatchLines lines;
  private final MessageIds ids;
  private final MailThread thread;
  private final ArchiveMailbox archive;
  private final Clock clock;

  JdbcDispatches(
      JdbcClient db,
      PlatformTransactionManager transactions,
      Timeline timeline,
      MessageIds ids,
      ArchiveMailbox archive,
      ObjectProvider<ReceivedMails> received,
      Clock clock) {
    this.table = new DispatchTable(db);
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    this.callers = new TransactionTemplate(transactions);
    this.lines = new DispatchLines(timeline);
    this.ids = ids;
    this.archive = archive;
    this.thread = new MailThread(table, ids, received, clock);
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
            String messageId =
                table
                    .messageIdOf(mail.reference(), mail.letterKey())
                    .orElseGet(() -> ids.of(mail.reference(), id));
            table.insert(id, mail.with(thread.head(mail, messageId)), messageId);
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
    return table.of(reference, true);
  }

  @Override
  public List<Dispatch> copies(CaseReference reference) {
    return table.of(reference, false);
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
            tell(mine, serverReply);
            queueCopies(mine);
          }
        });
  }

  /** What the archive keeps is no news for the case. */
  private void tell(Dispatch sent, String serverReply) {
    if (sent.mail().part() != Part.ARCHIVE) {
      lines.sent(sent, serverReply);
    }
  }

  private void queueCopies(Dispatch sent) {
    Mail mail = sent.mail();
    if (!mail.isMain()) {
      return;
    }
    Stream<Mail> copies =
        mail.head().copies().stream().map(address -> mail.forOther(Part.COPY, address));
    Stream.concat(copies, archive.copyOf(mail).stream())
        .filter(copy -> table.find(copy.reference(), copy.letterKey(), copy.recipient()).isEmpty())
        .forEach(copy -> table.insert(UUID.randomUUID(), copy, sent.messageId()));
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
  public void release(Dispatch mine, Dispatch seen, PostboxClosed reason) {
    String why = String.valueOf(reason.getMessage());
    boolean counts = !(reason instanceof PostboxWaits);
    // A reminder that was perhaps sent before stays so, whatever became of this attempt.
    State back = seen.state() == QUEUED ? QUEUED : UNCERTAIN;
    own.executeWithoutResult(
        status -> {
          if (table.move(mine, back, why, null, SENDING)) {
            later(mine, counts, why);
          }
        });
  }

  private void later(Dispatch tried, boolean counts, String why) {
    if (!counts) {
      table.standAside(tried);
      return;
    }
    boolean last = table.postpone(tried) >= BackOff.mostAttempts();
    if (last
        && !tried.mail().isMain()
        && table.move(tried, REFUSED, why, null, QUEUED, UNCERTAIN)) {
      lines.refused(tried, "Opgegeven na vele pogingen. " + why);
    }
  }

  @Override
  public void markUncertain(Dispatch seen, String why) {
    own.executeWithoutResult(
        status -> {
          // A reminder is simply offered again; only a formal letter needs a person.
          if (table.move(seen, UNCERTAIN, why, null, SENDING) && seen.mail().atMostOnce()) {
            lines.uncertain(seen, why);
          }
        });
  }

  @Override
  public void settle(Dispatch unsettled, Answer answer, String by, String why) {
    boolean sent = answer == Answer.SENT;
    callers.executeWithoutResult(
        status -> {
          refuseWhenStale(
              table.settle(
                  unsettled, sent ? SENT : QUEUED, why, sent ? unsettled.claimedAt() : null));
          lines.settled(unsettled, answer, by, why);
          if (sent) {
            queueCopies(unsettled);
          }
        });
  }

  @Override
  public void wentBefore(Dispatch unsettled, Instant sentAt, String by, String why) {
    callers.executeWithoutResult(
        status -> {
          refuseWhenStale(table.settle(unsettled, SENT, why, sentAt));
          lines.settled(unsettled, Answer.SENT, by, why);
        });
  }

  private static void refuseWhenStale(boolean settled) {
    if (!settled) {
      throw new Refused("Iemand anders heeft dit net vastgelegd. Vernieuw de pagina.");
    }
  }
}
