package org.supplierescalation.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.term.ScreenDates;

/** The ten stops of a case, read from the lines that its stages left on the timeline. */
final class StageLine {

  private static final String TITLE = "Fase: ";

  private StageLine() {}

  static List<StageStop> of(
      EscalationCase escalation, List<TimelineEntry> timeline, ScreenDates dates) {
    Map<Stage, List<StageVisit>> visits = visits(escalation, timeline, dates);
    int farthest =
        visits.keySet().stream().mapToInt(Stage::ordinal).max().orElse(Stage.INTAKE.ordinal());
    List<StageStop> stops = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<StageVisit> here = visits.getOrDefault(stage, List.of());
      stops.add(
          new StageStop(
              stage.ordinal() + 1, stage, state(escalation, stage, here, farthest), here));
    }
    return stops;
  }

  private static StageStop.State state(
      EscalationCase escalation, Stage stage, List<StageVisit> visits, int farthest) {
    if (escalation.isOpen() && stage == escalation.stage()) {
      return StageStop.State.NOW;
    }
    if (!visits.isEmpty()) {
      return StageStop.State.BEEN;
    }
    return stage.ordinal() < farthest || !escalation.isOpen()
        ? StageStop.State.SKIPPED
        : StageStop.State.AHEAD;
  }

  private static Map<Stage, List<StageVisit>> visits(
      EscalationCase escalation, List<TimelineEntry> timeline, ScreenDates dates) {
    Map<Stage, List<StageVisit>> visits = new EnumMap<>(Stage.class);
    ZoneId zone = dates.law().zone();
    @Nullable Stage here = null;
    Instant since = escalation.openedAt();
    for (TimelineEntry entry : timeline) {
      Stage entered = stage(entry);
      if (entered == null || entered == here) {
        continue;
      }
      leave(visits, here, day(since, zone), day(entry.at(), zone));
      here = entered;
      since = entry.at();
    }
    if (here != null) {
      Instant closedAt = escalation.closedAt();
      LocalDate left = closedAt == null ? null : day(closedAt, zone);
      add(
          visits,
          here,
          new StageVisit(day(since, zone), left, left == null ? dates.today() : left));
    }
    return visits;
  }

  private static void leave(
      Map<Stage, List<StageVisit>> visits, @Nullable Stage stage, LocalDate in, LocalDate out) {
    if (stage != null) {
      add(visits, stage, new StageVisit(in, out, out));
    }
  }

  private static void add(Map<Stage, List<StageVisit>> visits, Stage stage, StageVisit visit) {
    visits.computeIfAbsent(stage, first -> new ArrayList<>()).add(visit);
  }

  private static @Nullable Stage stage(TimelineEntry entry) {
    if (entry.kind() == EntryKind.STAGE) {
      for (Stage stage : Stage.values()) {
        if (entry.title().equals(TITLE + stage.dutch())) {
          return stage;
        }
      }
    }
    return null;
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }
}
