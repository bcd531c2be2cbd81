package org.supplierescalation.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Which mail waits, and after a restore: which of it may have left before. */
public class ListRepeats {

  private static final Duration BACK = Duration.ofDays(14);

  private final PossibleRepeats repeats;
  private final Pauses pauses;
  private final Clock clock;

  public ListRepeats(PossibleRepeats repeats, Pauses pauses, Clock clock) {
    this.repeats = repeats;
    this.pauses = pauses;
    this.clock = clock;
  }

  /** Oldest first. */
  public List<PossibleRepeat> list() {
    return repeats.of(pauses.now().map(Pause::id).orElse(0L), clock.instant().minus(BACK));
  }

  /** Those that a person has to judge before mail may leave again. */
  List<PossibleRepeat> toBeJudged() {
    return list().stream().filter(PossibleRepeat::isToBeJudged).toList();
  }
}
