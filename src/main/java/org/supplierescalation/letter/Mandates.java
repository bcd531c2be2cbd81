package org.supplierescalation.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may sign what; only grows. */
public interface Mandates {

  void add(Mandate mandate);

  /**
   * Sets the last day.
   *
   * @return false when somebody did so before
   */
  boolean end(long id, LocalDate lastDay, String by, Instant at);

  Optional<Mandate> find(long id);

  /** Oldest first, those that are over included. */
  List<Mandate> all();
}
