package org.supplierescalation.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that is told.
 *
 * @param id 0 as long as it is not on file
 * @param secret signs every message; shown once, to who entered it
 * @param kinds at least one
 * @param endedBy who ended it, or null as long as it is told
 */
public record Target(
    long id,
    URI address,
    String secret,
    Set<EventKind> kinds,
    String enteredBy,
    Instant enteredAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {

  public Target {
    kinds = Set.copyOf(kinds);
  }

  public boolean inForce() {
    return endedAt == null;
  }

  /** Never with the secret. */
  @Override
  public String toString() {
    return "target %d at %s".formatted(id, address);
  }
}
