package org.supplierescalation.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is arranged in one test. */
final class ReplacementsInMemory implements Replacements {

  private final List<Replacement> all = new ArrayList<>();

  @Override
  public void add(Replacement r) {
    all.add(copy(all.size() + 1, r, r.endedAt()));
  }

  @Override
  public Optional<Replacement> find(long id) {
    return all.stream().filter(r -> r.id() == id).findFirst();
  }

  @Override
  public List<Replacement> notOverOn(LocalDate day) {
    return all.stream().filter(r -> r.endedAt() == null && !r.lastDay().isBefore(day)).toList();
  }

  @Override
  public List<Replacement> runningFor(String substitute, LocalDate day) {
    return all.stream().filter(r -> r.substitute().equals(substitute) && r.runsOn(day)).toList();
  }

  @Override
  public void end(long id, Instant at, String by) {
    all.replaceAll(r -> r.id() == id ? copy(id, r, at) : r);
  }

  private static Replacement copy(long id, Replacement r, Instant endedAt) {
    return new Replacement(
        id,
        r.absent(),
        r.substitute(),
        r.firstDay(),
        r.lastDay(),
        r.reason(),
        r.setBy(),
        r.setAt(),
        endedAt);
  }
}
