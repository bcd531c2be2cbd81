package org.supplierescalation.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the ticket tells it.
 *
 * @param summary one line
 * @param users how many people could not work, or null when nobody counted
 * @param updates when the supplier said something in between, oldest first
 */
public record Ticket(
    Incident incident, String summary, @Nullable Integer users, List<Instant> updates) {

  public Ticket {
    updates = updates.stream().sorted().toList();
  }

  public String number() {
    return incident.ticket();
  }
}
