package org.supplierescalation.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tickets of each contract. A number occurs once in a contract. */
public interface Tickets {

  /** Opened from {@code from} on and before {@code until}, oldest first. */
  List<Ticket> of(String contract, Instant from, Instant until);

  Optional<Ticket> find(String contract, String number);

  /** Adds those that are new, and writes the others over. */
  void put(String contract, long source, List<Ticket> tickets);

  /** Where tickets came from; its number is given here. */
  long addSource(TicketSource source, byte[] file);

  /** The newest first. */
  List<TicketSource> sources(String contract);

  /** The file as it was brought, or empty bytes when the tickets came by the API. */
  byte[] file(long source);
}
