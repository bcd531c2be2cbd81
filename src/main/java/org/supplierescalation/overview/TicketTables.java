package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.sla.Measurement;
import org.supplierescalation.sla.Result;

/** What the service clock says of tickets, column by column. Times in minutes of service. */
public final class TicketTables {

  private TicketTables() {}

  /**
   * @param zone on whose clocks the moments are shown
   */
  public static Table<Result> results(Stream<Result> rows, ZoneId zone) {
    return new Table<>(
        "meldingen",
        List.of(
            new Column.Text<>("Melding", row -> row.ticket().number()),
            new Column.Text<>("Omschrijving", row -> row.ticket().summary()),
            new Column.Text<>("Dienst", row -> row.ticket().incident().service()),
            new Column.Text<>(
                "Prioriteit naar gevolg", row -> name(row.ticket().incident().impact())),
            new Column.Text<>(
                "Prioriteit leverancier", row -> name(row.ticket().incident().claimed())),
            new Column.Moment<>("Gemeld", row -> local(row.ticket().incident().openedAt(), zone)),
            new Column.Moment<>(
                "Eerste reactie", row -> local(row.ticket().incident().respondedAt(), zone)),
            new Column.Moment<>(
                "Hersteld", row -> local(row.ticket().incident().restoredAt(), zone)),
            new Column.Text<>("Reactie", row -> row.response().standing().dutch()),
            new Column.Count<>("Reactie in minuten", row -> minutes(row.response().measured())),
            new Column.Count<>("Norm reactie in minuten", row -> norm(row.response())),
            new Column.Text<>("Herstel", row -> row.resolution().standing().dutch()),
            new Column.Count<>("Herstel in minuten", row -> minutes(row.resolution().measured())),
            new Column.Count<>("Norm herstel in minuten", row -> norm(row.resolution())),
            new Column.Text<>("Toelichting reactie", row -> row.response().explanation()),
            new Column.Text<>("Toelichting herstel", row -> row.resolution().explanation())),
        rows);
  }

  private static String name(@Nullable Priority priority) {
    return priority == null ? "" : priority.name();
  }

  private static @Nullable LocalDateTime local(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
  }

  private static @Nullable Long norm(Measurement measurement) {
    Duration norm = measurement.norm();
    return norm == null ? null : minutes(norm);
  }

  /** A minute that has begun is not over: 30 minutes and a second is 31. */
  private static Long minutes(Duration time) {
    return BigDecimal.valueOf(time.toSeconds())
        .divide(BigDecimal.valueOf(60), 0, RoundingMode.CEILING)
        .longValueExact();
  }
}
