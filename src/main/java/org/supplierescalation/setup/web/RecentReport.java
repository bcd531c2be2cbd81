package org.supplierescalation.setup.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.CheckSetup;
import org.supplierescalation.setup.SetupReport;

/**
 * The report of at most a minute ago. A mail server that does not answer keeps a check busy for
 * seconds; whoever asks for the health of the program does not wait for that.
 */
@Component
class RecentReport {

  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CheckSetup checkSetup;
  private @Nullable SetupReport last;
  private long lookedAt;
  private @Nullable CompletableFuture<SetupReport> looking;

  RecentReport(CheckSetup checkSetup) {
    this.checkSetup = checkSetup;
  }

  /** Empty only while the very first look is not over. */
  Optional<SetupReport> now() {
    CompletableFuture<SetupReport> running;
    synchronized (this) {
      if (last != null && System.nanoTime() - lookedAt < FRESH.toNanos()) {
        return Optional.of(last);
      }
      if (looking == null) {
        looking = CompletableFuture.supplyAsync(checkSetup::check, this::beginThread);
        looking.whenComplete(this::keep);
      }
      running = looking;
    }
    return waitFor(running);
  }

  private Optional<SetupReport> waitFor(@Nullable CompletableFuture<SetupReport> running) {
    try {
      if (running != null) {
        return Optional.of(running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException late) {
      // What was found before is better than nothing.
    }
    synchronized (this) {
      return Optional.ofNullable(last);
    }
  }

  private synchronized void keep(@Nullable SetupReport report, @Nullable Throwable failed) {
    looking = null;
    if (report != null) {
      last = report;
      lookedAt = System.nanoTime();
    }
  }

  private void beginThread(Runnable work) {
    Thread thread = new Thread(work, "setup-check");
    thread.setDaemon(true);
    thread.start();
  }
}
