package org.supplierescalation.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * The part of a timeline that the page shows, day by day.
 *
 * @param kinds that occur in this case, by name and in words
 * @param total how many lines there are in all
 * @param found how many of them were asked for
 * @param older address of what is earlier than shown here, or null
 * @param newer address of what is later than shown here, or null
 * @param otherWayRound address of the other order
 */
record TimelineView(
    List<Day> days,
    Map<String, String> kinds,
    TimelineChoice choice,
    int total,
    int found,
    @Nullable String older,
    @Nullable String newer,
    String otherWayRound) {

  private static final int ALL_AT_ONCE = 200;
  private static final int ON_A_PAGE = 100;

  /** What happened on one day. */
  record Day(String name, List<TimelineRow> rows) {}

  /**
   * @param rows in any order
   */
  static TimelineView of(String reference, List<TimelineRow> rows, TimelineChoice asked, Law law) {
    List<TimelineRow> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(TimelineRow::at));
    if (!asked.oldestFirst()) {
      Collections.reverse(sorted);
    }
    boolean oneLine =
        asked.line() != null && sorted.stream().anyMatch(row -> asked.line().equals(row.number()));
    List<TimelineRow> found =
        oneLine ? sorted : sorted.stream().filter(row -> wanted(row, asked)).toList();
    int pages = found.size() > ALL_AT_ONCE ? (found.size() + ON_A_PAGE - 1) / ON_A_PAGE : 1;
    int page = oneLine && pages > 1 ? pageOf(asked.line(), found) : Math.min(asked.page(), pages);
    List<TimelineRow> shown =
        pages == 1
            ? found
            : found.subList((page - 1) * ON_A_PAGE, Math.min(found.size(), page * ON_A_PAGE));
    TimelineChoice choice = (oneLine ? asked.withoutFilter() : asked).on(page);
    @Nullable String before = page > 1 ? choice.on(page - 1).address(reference) : null;
    @Nullable String after = page < pages ? choice.on(page + 1).address(reference) : null;
    return new TimelineView(
        days(shown, law),
        kinds(rows),
        choice,
        rows.size(),
        found.size(),
        asked.oldestFirst() ? before : after,
        asked.oldestFirst() ? after : before,
        choice.otherWayRound().address(reference));
  }

  private static boolean wanted(TimelineRow row, TimelineChoice asked) {
    return (asked.kinds().isEmpty() || asked.kinds().contains(row.kind()))
        && (asked.text().isEmpty() || row.says(asked.text()));
  }

  private static int pageOf(@Nullable Integer line, List<TimelineRow> rows) {
    int place = 0;
    while (line != null && !line.equals(rows.get(place).number())) {
      place++;
    }
    return place / ON_A_PAGE + 1;
  }

  private static List<Day> days(List<TimelineRow> rows, Law law) {
    Map<LocalDate, List<TimelineRow>> byDay = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byDay
                .computeIfAbsent(
                    row.at().atZone(law.zone()).toLocalDate(), day -> new ArrayList<>())
                .add(row));
    return byDay.entrySet().stream()
        .map(day -> new Day(DutchDates.inWords(day.getKey()), day.getValue()))
        .toList();
  }

  private static Map<String, String> kinds(List<TimelineRow> rows) {
    Map<String, String> kinds = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(TimelineRow::kindInWords))
        .forEach(row -> kinds.putIfAbsent(row.kind(), row.kindInWords()));
    return kinds;
  }
}
