package org.supplierescalation.setup.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

@Component
class SealsCheck implements SetupCheck {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final JdbcClient db;
  private final Clock clock;

  SealsCheck(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.CASES;
  }

  @Override
  public String name() {
    return "Verzegeling van de tijdlijn";
  }

  @Override
  public Finding check() {
    long waiting =
        db.sql(
                """
                select count(*) from timeline t left join timeline_seal s on s.number = t.number
                where s.number is null and t.at < ?
                """)
            .param(clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    return waiting == 0
        ? Finding.ok("Elke regel die ouder is dan vijf minuten, is verzegeld.")
        : Finding.broken(
            waiting == 1
                ? "Eén regel is ouder dan vijf minuten en nog niet verzegeld."
                : "%d regels zijn ouder dan vijf minuten en nog niet verzegeld.".formatted(waiting),
            "Start het programma opnieuw: dan wordt verzegeld wat is blijven liggen. Controleer daarna die dossiers.");
  }
}
