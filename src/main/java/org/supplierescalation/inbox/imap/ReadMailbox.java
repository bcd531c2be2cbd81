package org.supplierescalation.inbox.imap;

import jakarta.mail.MessagingException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.KeepMail;
import org.supplierescalation.inbox.TakeInMail;
import org.supplierescalation.inbox.WatchPen;

/** Looks into our mailbox, again and again, whatever happened the last time. */
@Component
class ReadMailbox implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ReadMailbox.class);
  private static final int LONGEST_STOP = 10;

  private final InboxSettings settings;
  private final MailboxDoor door;
  private final MailboxState state;
  private final KeepMail keepMail;
  private final TakeInMail takeInMail;
  private final WatchPen watchPen;
  private @Nullable ScheduledExecutorService rounds;
  private @Nullable MailFolder folder;

  ReadMailbox(
      InboxSettings settings,
      MailboxDoor door,
      MailboxState state,
      KeepMail keepMail,
      TakeInMail takeInMail,
      WatchPen watchPen) {
    this.settings = settings;
    this.door = door;
    this.state = state;
    this.keepMail = keepMail;
    this.takeInMail = takeInMail;
    this.watchPen = watchPen;
  }

  @Override
  public synchronized void start() {
    if (!settings.isOn() || rounds != null) {
      return;
    }
    rounds = Executors.newSingleThreadScheduledExecutor(this::thread);
    long pause = settings.poll().toMillis();
    rounds.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void stop() {
    if (rounds == null) {
      return;
    }
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(LONGEST_STOP, TimeUnit.SECONDS)) {
        rounds.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    rounds = null;
    hangUp();
  }

  @Override
  public synchronized boolean isRunning() {
    return rounds != null;
  }

  /** One round. Nothing that goes wrong in it keeps the next from coming. */
  void look() {
    try {
      read();
    } catch (MessagingException | RuntimeException e) {
      hangUp();
      if (state.failed()) {
        LOG.warn("De postbus kan niet worden gelezen; we blijven het proberen.", e);
      }
    }
    try {
      takeInMail.goOn();
      watchPen.look();
    } catch (RuntimeException e) {
      LOG.error("Ingekomen mail kon niet worden verwerkt; we blijven het proberen.", e);
    }
  }

  private void read() throws MessagingException {
    if (folder == null) {
      folder = new MailFolder(settings, door);
    }
    boolean more = true;
    while (more) {
      more = folder.offerEach(keepMail::keep);
      if (more) {
        takeInMail.goOn();
      }
    }
    state.read();
  }

  private void hangUp() {
    if (folder != null) {
      folder.destroy();
      folder = null;
    }
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "read-mailbox");
    thread.setDaemon(true);
    return thread;
  }
}
