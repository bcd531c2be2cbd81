package org.supplierescalation.casefile.jdbc;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuery.State;
import org.supplierescalation.casefile.Viewer;
import org.supplierescalation.casefile.Words;

/** A question about cases in SQL: conditions on case {@code c} and its position {@code p}. */
final class CaseConditions {

  // The week of the organisation's own calendar.
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private CaseConditions() {}

  static CaseConditions of(CaseQuery query, Viewer viewer, Instant now) {
    CaseConditions all = sightOf(viewer);
    all.words(query.text());
    all.facts(query);
    all.position(query, now);
    return all;
  }

  /** Only the right of the viewer. */
  static CaseConditions sightOf(Viewer viewer) {
    CaseConditions sight = new CaseConditions();
    if (!viewer.seesEveryCase()) {
      sight.equal("c.opened_by", "viewer", viewer.name());
    }
    return sight;
  }

  CaseConditions and(String condition) {
    conditions.add(condition);
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Map<String, Object> values() {
    return values;
  }

  private void words(String text) {
    Set<String> sought = Words.sought(text);
    if (sought.isEmpty() && !text.isBlank()) {
      conditions.add("1 = 0"); // Signs only: no word begins with them.
    }
    int number = 0;
    for (String word : sought) {
      String name = "word" + number++;
      boolean letter = word.codePointCount(0, word.length()) == 1;
      // Words hold letters and digits only, so nothing in them means something to LIKE.
      values.put(name, letter ? word : word + "%");
      conditions.add(
          "c.reference in (select w.reference from case_word w where w.word %s :%s)"
              .formatted(letter ? "=" : "like", name));
    }
  }

  private void facts(CaseQuery query) {
    if (query.state() != State.ALL) {
      conditions.add(
          query.state() == State.OPEN ? "c.closed_at is null" : "c.closed_at is not null");
    }
    if (query.stage() != null) {
      equal("c.stage", "stage", query.stage().name());
    }
    if (!query.supplier().isEmpty()) {
      equal("c.supplier_name", "supplier", query.supplier());
    }
    if (query.priority() != null) {
      equal("c.priority", "priority", query.priority().name());
    }
    if (query.paused() != null) {
      conditions.add(query.paused() ? "c.paused_until is not null" : "c.paused_until is null");
    }
  }

  private void position(CaseQuery query, Instant now) {
    if (query.turn() == CaseQuery.Turn.NOBODY) {
      conditions.add("p.side is null");
    } else if (query.turn() != null) {
      equal("p.side", "side", query.turn().name());
    }
    if (query.due() == null) {
      return;
    }
    switch (query.due()) {
      case NONE -> conditions.add("p.due is null");
      case LATE -> {
        conditions.add("p.due < :now");
        values.put("now", now.atOffset(ZoneOffset.UTC));
      }
      case THIS_WEEK -> {
        conditions.add("p.due >= :now and p.due <= :weekOver");
        values.put("now", now.atOffset(ZoneOffset.UTC));
        values.put("weekOver", weekOver(now).atOffset(ZoneOffset.UTC));
      }
    }
  }

  /** The first moment of next week, which is also the end of a last day that is a Sunday. */
  static Instant weekOver(Instant now) {
    ZonedDateTime today = now.atZone(ZONE).toLocalDate().atStartOfDay(ZONE);
    return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).toInstant();
  }

  private void equal(String column, String name, String value) {
    conditions.add(column + " = :" + name);
    values.put(name, value);
  }
}
