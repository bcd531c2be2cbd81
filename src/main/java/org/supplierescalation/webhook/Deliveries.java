package org.supplierescalation.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be told to whom, and how that went. */
public interface Deliveries {

  /** For every target in force that wants it; part of the transaction of what happened. */
  void put(CaseEvent event);

  /** Targets to which something can be sent now. */
  Set<Long> targetsWithWork();

  /**
   * Claims what this target must be told next, and commits that. Of one case the older comes first,
   * and nothing passes what still waits.
   */
  Optional<Delivery> claim(long target);

  /** Only for whoever claimed it last. */
  void delivered(Delivery mine, Attempt attempt);

  void again(Delivery mine, Attempt attempt, Instant at);

  void giveUp(Delivery mine, Attempt attempt);

  /** Offers it anew, from the first attempt on; false when it is not one that was given up. */
  boolean revive(long id, Instant now);

  /** The newest first. */
  List<Listed> newest(int most);

  int countGivenUp();

  /** Where a delivery stands. */
  enum State {
    QUEUED("Wacht"),
    SENDING("Bezig"),
    DELIVERED("Aangekomen"),
    DEAD("Opgegeven"),
    /** Its target was ended first. */
    STOPPED("Gestopt");

    private final String dutch;

    State(String dutch) {
      this.dutch = dutch;
    }

    /** The word on screen. */
    public String dutch() {
      return dutch;
    }
  }

  /**
   * @param attempts this one included
   */
  record Delivery(long id, Target target, String event, String body, int attempts) {}

  /**
   * @param status of HTTP, or null when there was no answer
   * @param outcome in Dutch, short
   */
  record Attempt(Instant at, long millis, @Nullable Integer status, String outcome) {
    public boolean accepted() {
      return status != null && status >= 200 && status < 300;
    }
  }

  /** A line of the log. */
  record Listed(
      long id,
      String reference,
      EventKind kind,
      Instant happenedAt,
      String address,
      State state,
      int attempts,
      Instant nextAt,
      @Nullable Attempt last) {}
}
