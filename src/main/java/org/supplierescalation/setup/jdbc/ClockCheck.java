package org.supplierescalation.setup.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

@Component
class ClockCheck implements SetupCheck {

  private static final Duration MOST = Duration.ofSeconds(5);

  // The clock of this machine, also where the demo moves the clock of the program.
  private final Clock machine = Clock.systemUTC();
  private final JdbcClient db;

  ClockCheck(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Part part() {
    return Part.DATABASE;
  }

  @Override
  public String name() {
    return "Klok van de database";
  }

  @Override
  public Finding check() {
    OffsetDateTime there = db.sql("select current_timestamp").query(OffsetDateTime.class).single();
    return difference(Duration.between(there.toInstant(), machine.instant()).abs());
  }

  static Finding difference(Duration difference) {
    return difference.compareTo(MOST) > 0
        ? Finding.broken(
            "De klok van de database en die van dit programma verschillen %d seconden."
                .formatted(difference.toSeconds()),
            "Zet beide machines op dezelfde tijdserver (NTP). Termijnen en taken komen anders te vroeg of te laat.")
        : Finding.ok("Gelijk met de klok van dit programma.");
  }
}
