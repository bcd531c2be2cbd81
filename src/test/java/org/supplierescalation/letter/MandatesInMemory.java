package org.supplierescalation.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MandatesInMemory implements Mandates {

  private final List<Mandate> rows = new ArrayList<>();

  @Override
  public void add(Mandate m) {
    rows.add(row(rows.size(), m, m.validUntil(), null, null));
  }

  @Override
  public boolean end(long id, LocalDate lastDay, String by, Instant at) {
    Mandate m = rows.get((int) id);
    if (m.endedBy() != null) {
      return false;
    }
    rows.set((int) id, row(id, m, lastDay, by, at));
    return true;
  }

  @Override
  public Optional<Mandate> find(long id) {
    return id < rows.size() ? Optional.of(rows.get((int) id)) : Optional.empty();
  }

  @Override
  public List<Mandate> all() {
    return List.copyOf(rows);
  }

  private static Mandate row(long id, Mandate m, LocalDate until, String by, Instant at) {
    return new Mandate(
        id,
        m.person(),
        m.validFrom(),
        until,
        m.kinds(),
        m.maxAmount(),
        m.source(),
        m.enteredBy(),
        m.enteredAt(),
        by,
        at);
  }
}
