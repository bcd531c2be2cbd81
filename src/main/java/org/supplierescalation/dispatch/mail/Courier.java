package org.supplierescalation.dispatch.mail;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.SendWaiting;
import org.supplierescalation.dispatch.WatchWaitingMail;

/** Walks again and again past the mail that no step of a process brings, on threads of its own. */
@Component
class Courier implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int HANDS = 3;

  private final ObjectProvider<SendWaiting> sendWaiting;
  private final ObjectProvider<WatchWaitingMail> watchWaitingMail;
  private final Duration every;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "courier"));
  private final ExecutorService hands =
      Executors.newFixedThreadPool(HANDS, work -> daemon(work, "courier-hand"));

  Courier(
      ObjectProvider<SendWaiting> sendWaiting,
      ObjectProvider<WatchWaitingMail> watchWaitingMail,
      DispatchSettings settings) {
    this.sendWaiting = sendWaiting;
    this.watchWaitingMail = watchWaitingMail;
    this.every = settings.courierEvery();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!every.isZero()) {
      rounds.scheduleWithFixedDelay(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void round() {
    try {
      sendWaiting.ifAvailable(act -> act.send(hands));
      watchWaitingMail.ifAvailable(WatchWaitingMail::watch);
    } catch (RuntimeException e) {
      LOG.warn("Een ronde langs de wachtende mail lukte niet; de volgende komt zo", e);
    }
  }

  @Override
  public void destroy() {
    rounds.shutdownNow();
    hands.shutdown();
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
