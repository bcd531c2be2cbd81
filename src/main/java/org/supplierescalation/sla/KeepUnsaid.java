package org.supplierescalation.sla;

import org.jspecify.annotations.Nullable;

/**
 * What a file has no column for stays as it was: an export without the business impact or the
 * waiting must not wipe out what an earlier one brought.
 */
final class KeepUnsaid {

  private KeepUnsaid() {}

  static Ticket in(Ticket fresh, @Nullable Ticket before, TicketMapping mapping) {
    if (before == null) {
      return fresh;
    }
    Incident now = fresh.incident();
    Incident then = before.incident();
    return new Ticket(
        new Incident(
            now.ticket(),
            says(mapping, TicketField.SERVICE) ? now.service() : then.service(),
            now.claimed(),
            says(mapping, TicketField.IMPACT) ? now.impact() : then.impact(),
            now.openedAt(),
            says(mapping, TicketField.RESPONDED) ? now.respondedAt() : then.respondedAt(),
            says(mapping, TicketField.RESTORED) ? now.restoredAt() : then.restoredAt(),
            says(mapping, TicketField.PAUSED_FROM) ? now.pauses() : then.pauses()),
        says(mapping, TicketField.SUMMARY) ? fresh.summary() : before.summary(),
        says(mapping, TicketField.USERS) ? fresh.users() : before.users(),
        says(mapping, TicketField.UPDATED) ? fresh.updates() : before.updates());
  }

  private static boolean says(TicketMapping mapping, TicketField field) {
    return mapping.heading(field).isPresent();
  }
}
