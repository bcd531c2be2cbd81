package org.supplierescalation.term;

import java.time.Instant;
import java.util.List;

/**
 * When a term in hours ends, and why then.
 *
 * @param endsAt the first moment at which it is too late
 * @param explanation Dutch sentences, in order
 */
public record HourTermEnd(Instant endsAt, List<String> explanation) {

  public HourTermEnd {
    explanation = List.copyOf(explanation);
  }
}
