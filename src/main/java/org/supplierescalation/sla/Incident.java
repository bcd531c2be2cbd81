package org.supplierescalation.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/**
 * One incident, as the ticket says it.
 *
 * @param ticket number at the supplier or in our own desk; one number is one incident
 * @param claimed the priority the supplier gave it
 * @param impact the priority that follows from what it did to the business, or null when nobody
 *     said
 * @param respondedAt first answer of substance; a confirmation by a machine is none
 * @param restoredAt when people could work again
 */
public record Incident(
    String ticket,
    String service,
    Priority claimed,
    @Nullable Priority impact,
    Instant openedAt,
    @Nullable Instant respondedAt,
    @Nullable Instant restoredAt,
    List<Pause> pauses) {

  public Incident {
    pauses = List.copyOf(pauses);
  }

  /** What it did to the business counts; what the supplier called it only when nobody said. */
  public Priority priority() {
    return impact == null ? claimed : impact;
  }
}
