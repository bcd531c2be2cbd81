package org.supplierescalation.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A clock that can be moved, and moves the engine's clock with it. */
@Component
@Profile("demo")
class DemoClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  /** The clock shows {@code offset} more (or less) than real time, from now on, for everybody. */
  void set(Duration offset) {
    ahead = offset;
    ClockUtil.offset(offset.toMillis());
  }

  Duration ahead() {
    return ahead;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    // The moved clock in another zone still follows the offset.
    DemoClock moved = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return moved.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return moved.withZone(other);
      }
    };
  }
}
