package org.supplierescalation.sla;

import java.time.ZoneId;
import java.util.List;

/** The ways of reading an export that people kept. */
public interface TicketMappings {

  /**
   * By name.
   *
   * @param zone of moments that do not say theirs; it comes from the contract, not from the mapping
   */
  List<TicketMapping> all(ZoneId zone);

  /** Writes over the one with this name. */
  void put(TicketMapping mapping, String by);
}
