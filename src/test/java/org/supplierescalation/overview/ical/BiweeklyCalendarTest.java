package org.supplierescalation.overview.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.supplierescalation.overview.CalendarEvent;
import org.supplierescalation.overview.EventVersions.Version;

class BiweeklyCalendarTest {

  private static final Instant ASKED = Instant.parse("2026-11-22T10:00:00Z");
  private static final ZoneId NL = ZoneId.of("Europe/Amsterdam");
  private static final ZoneId BE = ZoneId.of("Europe/Brussels");

  @Test
  void timesAreRightInSummerAndInWinter() throws IOException {
    String file =
        new BiweeklyCalendar()
            .write(
                "Termijnen van jurist",
                List.of(
                    new CalendarEvent(
                        "term-ESC-2026-0003-1@leveranciersescalatie",
                        LocalDate.of(2026, 12, 25),
                        null,
                        NL,
                        "ESC-2026-0003: Termijn loopt af",
                        "https://escalatie.example/cases/ESC-2026-0003",
                        Instant.parse("2026-12-24T08:00:00Z"),
                        new Version(0, Instant.parse("2026-11-20T12:30:00Z"))),
                    new CalendarEvent(
                        "task-a1@leveranciersescalatie",
                        null,
                        Instant.parse("2026-07-15T09:30:00Z"),
                        NL,
                        "ESC-2026-0004: Nakoming controleren",
                        "https://escalatie.example/cases/ESC-2026-0004",
                        Instant.parse("2026-07-14T07:00:00Z"),
                        new Version(2, Instant.parse("2026-11-21T00:00:00Z"))),
                    new CalendarEvent(
                        "task-b2@leveranciersescalatie",
                        null,
                        Instant.parse("2027-01-15T09:30:00Z"),
                        NL,
                        "ESC-2026-0005: Brief; ondertekenen, en dan versturen met een naam die te lang is voor één regel",
                        "https://escalatie.example/cases/ESC-2026-0005",
                        Instant.parse("2027-01-14T08:00:00Z"),
                        new Version(0, Instant.parse("2026-11-20T12:30:00Z")))),
                ASKED);

    assertThat(file).isEqualTo(expected());
  }

  @Test
  void aTermUnderBelgianLawIsOnBelgianClocks() {
    String file =
        new BiweeklyCalendar()
            .write(
                "Termijnen",
                List.of(
                    new CalendarEvent(
                        "task-c3",
                        null,
                        Instant.parse("2027-01-15T09:30:00Z"),
                        BE,
                        "ESC-2026-0005: Brief ondertekenen",
                        "https://escalatie.example/cases/ESC-2026-0005",
                        Instant.parse("2027-01-14T08:00:00Z"),
                        new Version(0, ASKED))),
                ASKED);

    assertThat(file)
        .contains("TZID:Europe/Brussels", "DTSTART;TZID=Europe/Brussels:20270115T103000");
  }

  private static String expected() throws IOException {
    try (var in = BiweeklyCalendarTest.class.getResourceAsStream("termijnen.ics")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
