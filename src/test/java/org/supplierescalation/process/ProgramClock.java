package org.supplierescalation.process;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Moves the clock of engine and program together. The program's clock in tests is the demo's, which
 * follows the engine's offset.
 */
final class ProgramClock {

  private ProgramClock() {}

  static void moveTo(Instant moment) {
    ClockUtil.offset(Duration.between(Instant.now(), moment).toMillis() + 1);
  }

  static void reset() {
    ClockUtil.reset();
  }
}
