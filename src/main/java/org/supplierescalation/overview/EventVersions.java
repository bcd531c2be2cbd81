package org.supplierescalation.overview;

import java.time.Instant;
import java.util.Map;

/** What calendars were told of each event, and how often that changed. */
public interface EventVersions {

  /**
   * @param told what is told now, by id of the event; compared with what was told before
   * @param at when it is told
   */
  Map<String, Version> of(Map<String, String> told, Instant at);

  /**
   * @param sequence 0 for what was never changed (RFC 5545 3.8.7.4)
   */
  record Version(int sequence, Instant changedAt) {}
}
