package org.supplierescalation.reply.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often a link may be asked for, and how often one network address may ask, in ten minutes. The
 * address is what a proxy says it is; the limit for the link holds whatever is said.
 */
@Component
class LinkPace {

  private static final int MOST_OF_A_LINK = 30;
  private static final int MOST_FROM_AN_ADDRESS = 60;
  static final int SECONDS = 600;

  /** So that made-up links and addresses cannot fill the memory. */
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Span> spans =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Span> eldest) {
          return size() > REMEMBERED;
        }
      };

  LinkPace(Clock clock) {
    this.clock = clock;
  }

  private record Span(long number, int times) {}

  /**
   * @param link what it is known by here, never the secret itself
   */
  synchronized boolean allows(String link, String address) {
    boolean fromHere = times("from " + address) <= MOST_FROM_AN_ADDRESS;
    return fromHere && times("link " + link) <= MOST_OF_A_LINK;
  }

  private int times(String what) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    return spans
        .merge(
            what,
            new Span(now, 1),
            (before, first) -> before.number() == now ? new Span(now, before.times() + 1) : first)
        .times();
  }
}
