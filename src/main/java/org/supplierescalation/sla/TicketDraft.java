package org.supplierescalation.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/**
 * A ticket as far as the rows of a file tell it.
 *
 * @param line of its first row
 */
record TicketDraft(
    int line,
    String number,
    String summary,
    String service,
    Priority claimed,
    @Nullable Priority impact,
    Instant opened,
    @Nullable Instant responded,
    @Nullable Instant restored,
    @Nullable Integer users,
    List<Pause> pauses,
    List<Instant> updates) {

  /** With what another row of the same ticket adds. */
  TicketDraft with(TicketDraft more, List<String> mistakes) {
    if (!sameTicket(more)) {
      mistakes.add(
          "Meldingsnummer %s staat ook op regel %d, met andere gegevens. Een melding mag alleen vaker voorkomen om een onderbreking of een tussenbericht toe te voegen."
              .formatted(number, line));
      return this;
    }
    return new TicketDraft(
        line,
        number,
        summary,
        service,
        claimed,
        impact,
        opened,
        responded,
        restored,
        users,
        both(pauses, more.pauses),
        both(updates, more.updates));
  }

  Ticket ticket() {
    return new Ticket(
        new Incident(number, service, claimed, impact, opened, responded, restored, pauses),
        summary,
        users,
        updates);
  }

  private boolean sameTicket(TicketDraft other) {
    return opened.equals(other.opened)
        && claimed == other.claimed
        && impact == other.impact
        && service.equals(other.service)
        && Objects.equals(responded, other.responded)
        && Objects.equals(restored, other.restored);
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }
}
