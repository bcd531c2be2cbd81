package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.OpenWork.Work;

/** Where a case stands: who has the ball, and which date comes first. */
public record Position(@Nullable Ball ball, @Nullable Instant nextDeadline) {

  public static Position of(List<Work> open) {
    return new Position(
        Ball.of(open).orElse(null),
        open.stream()
            .map(Work::due)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }
}
