package org.supplierescalation.letter.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How often strangers may ask: some letters by hand, not all codes by machine. Counted in memory,
 * in windows of ten minutes.
 */
class AskingPace {

  static final int EACH = 20;
  static final int TOGETHER = 1000;

  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Integer> asked = new HashMap<>();
  private Instant windowEnds = Instant.MIN;
  private int all;

  AskingPace(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean allows(String address) {
    Instant now = clock.instant();
    // Also when the clock was put back: a window never lasts longer than it should.
    if (!now.isBefore(windowEnds) || now.plus(WINDOW).isBefore(windowEnds)) {
      windowEnds = now.plus(WINDOW);
      asked.clear();
      all = 0;
    }
    if (all >= TOGETHER || asked.getOrDefault(address, 0) >= EACH) {
      return false;
    }
    all++;
    asked.merge(address, 1, Integer::sum);
    return true;
  }
}
