package org.supplierescalation.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who stands in for whom, and when. */
public interface Replacements {

  void add(Replacement replacement);

  Optional<Replacement> find(long id);

  /** Not ended, with a last day on or after this day; the first to begin first. */
  List<Replacement> notOverOn(LocalDate day);

  /** In which this person stands in on this day. */
  List<Replacement> runningFor(String substitute, LocalDate day);

  void end(long id, Instant at, String by);
}
