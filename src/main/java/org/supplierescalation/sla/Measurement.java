package org.supplierescalation.sla;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says of one incident. All durations are time in the service window.
 *
 * @param until when the clock stopped, or the moment of measuring while it runs
 * @param inWindow service between opening and {@code until}, pauses included
 * @param paused of that, the time that is not the supplier's
 * @param norm what was promised, or null when nothing was
 * @param remark what was missing and how it was read, in Dutch; may be empty
 */
public record Measurement(
    Kind kind,
    Instant from,
    Instant until,
    Duration inWindow,
    Duration paused,
    @Nullable Duration norm,
    Standing standing,
    String remark) {

  /** What counts against the supplier. */
  public Duration measured() {
    return inWindow.minus(paused);
  }

  /** How much longer it took than was promised; none when it did not. */
  public Duration overrun() {
    return norm == null || measured().compareTo(norm) <= 0 ? Duration.ZERO : measured().minus(norm);
  }

  /** In one sentence how this was counted. */
  public String explanation() {
    StringBuilder words = new StringBuilder();
    words.append(WorkingTime.inWords(inWindow)).append(" binnen de servicetijd");
    if (!paused.isZero()) {
      words.append(", min ").append(WorkingTime.inWords(paused)).append(" die niet meetelt");
      words.append(", is ").append(WorkingTime.inWords(measured()));
    }
    if (norm == null) {
      words.append("; het contract noemt geen norm");
    } else {
      words.append("; norm ").append(WorkingTime.inWords(norm));
      if (!overrun().isZero()) {
        words.append(", overschreden met ").append(WorkingTime.inWords(overrun()));
      }
    }
    words.append('.');
    return remark.isEmpty() ? words.toString() : words + " " + remark;
  }
}
