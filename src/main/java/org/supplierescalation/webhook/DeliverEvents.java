package org.supplierescalation.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.supplierescalation.setup.Alarm;
import org.supplierescalation.webhook.Deliveries.Attempt;
import org.supplierescalation.webhook.Deliveries.Delivery;

/**
 * Tells the targets what waits, each in a thread of its own: one that answers slowly keeps no other
 * waiting. What is not accepted is offered again, later and later, and then given up with an alarm.
 */
public class DeliverEvents {

  /** After the first attempt, the second, and so on. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4));

  private final Deliveries deliveries;
  private final Messenger messenger;
  private final Alarm alarm;
  private final Executor threads;
  private final Clock clock;
  private final Set<Long> busy = ConcurrentHashMap.newKeySet();

  public DeliverEvents(
      Deliveries deliveries, Messenger messenger, Alarm alarm, Executor threads, Clock clock) {
    this.deliveries = deliveries;
    this.messenger = messenger;
    this.alarm = alarm;
    this.threads = threads;
    this.clock = clock;
  }

  /** Does not wait for anybody's answer. */
  public void deliver() {
    for (long target : deliveries.targetsWithWork()) {
      if (busy.add(target)) {
        try {
          threads.execute(() -> deliverTo(target));
        } catch (RejectedExecutionException allBusy) {
          busy.remove(target);
        }
      }
    }
  }

  private void deliverTo(long target) {
    try {
      Optional<Delivery> next = deliveries.claim(target);
      while (next.isPresent()) {
        attempt(next.get());
        next = deliveries.claim(target);
      }
    } finally {
      busy.remove(target);
    }
  }

  private void attempt(Delivery delivery) {
    Instant begin = clock.instant();
    Messenger.Answer answer =
        messenger.post(
            delivery.target().address(),
            SignedMessage.headers(
                delivery.event(), delivery.body(), delivery.target().secret(), begin),
            delivery.body());
    Attempt attempt =
        new Attempt(
            begin,
            Duration.between(begin, clock.instant()).toMillis(),
            answer.status() == 0 ? null : answer.status(),
            answer.outcome());
    if (attempt.accepted()) {
      deliveries.delivered(delivery, attempt);
    } else if (delivery.attempts() <= PAUSES.size()) {
      Duration pause = PAUSES.get(delivery.attempts() - 1);
      deliveries.again(delivery, attempt, clock.instant().plus(pause));
    } else {
      deliveries.giveUp(delivery, attempt);
      raise(delivery, attempt);
    }
  }

  private void raise(Delivery delivery, Attempt attempt) {
    alarm.raise(
        "Een webhook komt niet aan en is opgegeven",
        """
        Een ander programma nam een bericht %d keer niet aan. Het programma probeert dit bericht niet meer.

        Adres: %s
        Laatste antwoord: %s

        Wat te doen: laat de beheerder van het andere programma kijken. Kies daarna bij Inrichting, Webhooks “Opnieuw sturen”.
        """
            .formatted(delivery.attempts(), delivery.target().address(), attempt.outcome()));
  }
}
