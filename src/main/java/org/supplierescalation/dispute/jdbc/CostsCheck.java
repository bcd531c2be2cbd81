package org.supplierescalation.dispute.jdbc;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** How old are the tariffs of mediation, arbitration and court? */
@Component
class CostsCheck implements SetupCheck {

  private final JdbcClient db;
  private final Clock clock;

  CostsCheck(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.TABLES;
  }

  @Override
  public String name() {
    return "Kosten van een geschil";
  }

  @Override
  public Finding check() {
    @Nullable LocalDate oldest =
        db.sql(
                """
                select min(newest) from
                  (select max(valid_from) as newest from dispute_cost group by track) as tariffs
                """)
            .query((row, number) -> row.getObject(1, LocalDate.class))
            .optional()
            .orElse(null);
    return age(oldest, LocalDate.now(clock.withZone(Law.NL.zone())));
  }

  static Finding age(@Nullable LocalDate oldest, LocalDate today) {
    if (oldest == null) {
      return Finding.broken("Er zijn geen tarieven.", "Vul de tabel dispute_cost.");
    }
    String found = "Het oudste tarief is van %s.".formatted(DutchDates.inDigits(oldest));
    return oldest.plusYears(1).isBefore(today)
        ? Finding.attention(
            found,
            "Kijk de tarieven na bij SGOA, bMediation en de rechtspraak, en voeg nieuwe rijen toe.")
        : Finding.ok(found);
  }
}
