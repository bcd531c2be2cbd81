package org.supplierescalation.overview.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** No address may be fetched more than sixty times a minute. */
@Component
class FeedPace {

  private static final int MOST = 60;
  private static final int SECONDS = 60;

  /** So that made-up addresses cannot fill the memory. */
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Minute> minutes =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Minute> eldest) {
          return size() > REMEMBERED;
        }
      };

  FeedPace(Clock clock) {
    this.clock = clock;
  }

  private record Minute(long number, int times) {}

  synchronized boolean allows(String address) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    Minute minute =
        minutes.merge(
            address,
            new Minute(now, 1),
            (before, first) ->
                before.number() == now ? new Minute(now, before.times() + 1) : first);
    return minute.times() <= MOST;
  }
}
