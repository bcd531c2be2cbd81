package org.supplierescalation.term;

import java.time.LocalDate;
import java.util.List;

/**
 * When a term ends, and why then.
 *
 * @param dueOn the last day, to its end (24:00) in the zone of the law
 * @param defaultFrom the day after: the first moment at which it is too late
 * @param explanation Dutch sentences, in order: start, plain count, each day skipped and why
 */
public record TermEnd(LocalDate dueOn, LocalDate defaultFrom, List<String> explanation) {

  public TermEnd {
    explanation = List.copyOf(explanation);
  }
}
