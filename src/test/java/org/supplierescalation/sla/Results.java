package org.supplierescalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.Law;

/** Tickets and their results, as the tests tell them. */
final class Results {

  private Results() {}

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Law.NL.zone()).toInstant();
  }

  static Ticket ticket(
      String number,
      Priority priority,
      String opened,
      @Nullable String responded,
      @Nullable String restored) {
    return new Ticket(
        new Incident(
            number,
            "roosters",
            priority,
            null,
            at(opened),
            responded == null ? null : at(responded),
            restored == null ? null : at(restored),
            List.of()),
        "Roosters laden niet",
        null,
        List.of());
  }

  /** A result whose response took so many minutes, with a norm of thirty. */
  static Result answered(String number, Priority priority, String opened, int minutes) {
    return answered(number, priority, opened, minutes, Standing.MET);
  }

  static Result answered(
      String number, Priority priority, String opened, int minutes, Standing inTime) {
    Norm norm = new Norm("SLA 4.2", priority, Duration.ofMinutes(30), null);
    Instant from = at(opened);
    Duration took = Duration.ofMinutes(minutes);
    Measurement response =
        new Measurement(
            Kind.RESPONSE,
            from,
            from.plus(took),
            took,
            Duration.ZERO,
            norm.response(),
            minutes > 30 ? Standing.MISSED : inTime,
            "");
    Measurement resolution =
        new Measurement(
            Kind.RESOLUTION,
            from,
            from.plus(took),
            took,
            Duration.ZERO,
            null,
            Standing.NO_NORM,
            "");
    return new Result(
        ticket(number, priority, opened, null, null),
        norm,
        response,
        resolution,
        response,
        resolution);
  }
}
