package org.supplierescalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long the supplier took: time in the service window, minus the time that was not the
 * supplier's. Response and resolution are two measurements.
 */
public final class ServiceClock {

  private final OpenHours hours;
  private final Instant now;

  /**
   * @param now until when an incident that is not restored has lasted
   */
  public ServiceClock(OpenHours hours, Instant now) {
    this.hours = hours;
    this.now = now;
  }

  /**
   * An incident that was restored before anybody answered was answered by the restoring: that is
   * the best the supplier can show.
   */
  public Measurement response(Incident incident, @Nullable Norm norm) {
    @Nullable Instant stopped = incident.respondedAt();
    String remark = "";
    if (stopped == null && incident.restoredAt() != null) {
      stopped = incident.restoredAt();
      remark = "Er is geen reactie vastgelegd; het herstel geldt als eerste reactie.";
    }
    return measure(Kind.RESPONSE, incident, stopped, norm == null ? null : norm.response(), remark);
  }

  public Measurement resolution(Incident incident, @Nullable Norm norm) {
    String remark =
        incident.restoredAt() != null
                && incident.respondedAt() != null
                && incident.respondedAt().isAfter(incident.restoredAt())
            ? "De vastgelegde reactie ligt na het herstel."
            : "";
    return measure(
        Kind.RESOLUTION,
        incident,
        incident.restoredAt(),
        norm == null ? null : norm.resolution(),
        remark);
  }

  private Measurement measure(
      Kind kind,
      Incident incident,
      @Nullable Instant stopped,
      @Nullable Duration norm,
      String remark) {
    Instant from = incident.openedAt();
    Instant until = stopped == null ? now : stopped;
    Duration inWindow = Duration.ofSeconds(hours.seconds(from, until));
    Duration paused = Duration.ofSeconds(paused(incident.pauses(), from, until));
    return new Measurement(
        kind,
        from,
        until,
        inWindow,
        paused,
        norm,
        standing(inWindow.minus(paused), norm, stopped != null),
        remark);
  }

  private static Standing standing(Duration measured, @Nullable Duration norm, boolean stopped) {
    if (norm == null) {
      return Standing.NO_NORM;
    }
    if (measured.compareTo(norm) > 0) {
      return Standing.MISSED;
    }
    return stopped ? Standing.MET : Standing.RUNNING;
  }

  /** Pauses may overlap, begin before the incident and end after it; each second counts once. */
  private long paused(List<Pause> pauses, Instant from, Instant until) {
    if (pauses.isEmpty()) {
      return 0;
    }
    List<Pause> stopping = new ArrayList<>(pauses);
    stopping.removeIf(pause -> !pause.who().stopsTheClock());
    stopping.sort(Comparator.comparing(Pause::from));
    long seconds = 0;
    Instant counted = from;
    for (Pause pause : stopping) {
      Instant begins = later(pause.from(), counted);
      Instant ends = pause.until() == null ? until : earlier(pause.until(), until);
      if (ends.isAfter(begins)) {
        seconds += hours.seconds(begins, ends);
        counted = ends;
      }
    }
    return seconds;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
