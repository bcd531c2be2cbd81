package org.supplierescalation;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.supplierescalation.notice.SlowSeason;

/**
 * Whether a term that falls mostly in a slow season gets five days more (law.md 6b, M6). Off unless
 * set: a longer term is a choice of the organisation.
 *
 * @param enabled 24 December to 2 January counts, and the summer closure if one is set
 * @param summerFrom first day of the summer closure as month-day, such as 07-20; null for none
 * @param summerTo last day of it
 */
@ConfigurationProperties("escalation.term.slow-season")
record SlowSeasonSettings(
    @DefaultValue("false") boolean enabled,
    @Nullable String summerFrom,
    @Nullable String summerTo) {

  SlowSeasonSettings {
    if ((summerFrom == null) != (summerTo == null)) {
      throw new IllegalArgumentException(
          "escalation.term.slow-season needs summer-from and summer-to, or neither");
    }
    day("summer-from", summerFrom);
    day("summer-to", summerTo);
  }

  SlowSeason season() {
    if (!enabled) {
      return SlowSeason.OFF;
    }
    List<SlowSeason.Period> periods = new ArrayList<>(List.of(SlowSeason.CHRISTMAS));
    MonthDay from = day("summer-from", summerFrom);
    MonthDay to = day("summer-to", summerTo);
    if (from != null && to != null) {
      periods.add(new SlowSeason.Period(from, to));
    }
    return new SlowSeason(periods);
  }

  private static @Nullable MonthDay day(String key, @Nullable String text) {
    try {
      return text == null ? null : MonthDay.parse("--" + text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "escalation.term.slow-season.%s must be month-day such as 07-20, not %s"
              .formatted(key, text),
          e);
    }
  }
}
