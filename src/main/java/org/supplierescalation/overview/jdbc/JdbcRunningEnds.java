package org.supplierescalation.overview.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.overview.RunningEnds;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

@Component
class JdbcRunningEnds implements RunningEnds {

  private final JdbcClient db;

  JdbcRunningEnds(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<TermEnd> terms() {
    return db.sql(
            """
            select t.reference, t.letter_round, t.last_day, t.ends_at, k.law
            from running_term t
            join escalation_case c on c.reference = t.reference
            left join contract k on k.number = c.contract_number
            where c.closed_at is null
              and t.id in (select max(id) from running_term group by reference)
            """)
        .query(
            (row, number) -> {
              OffsetDateTime endsAt = row.getObject("ends_at", OffsetDateTime.class);
              return new TermEnd(
                  new CaseReference(row.getString("reference")),
                  row.getInt("letter_round"),
                  endsAt == null
                      ? over(row.getObject("last_day", LocalDate.class), row.getString("law"))
                      : endsAt.toInstant());
            })
        .list();
  }

  @Override
  public Map<CaseReference, Law> laws() {
    Map<CaseReference, Law> laws = new HashMap<>();
    db.sql(
            """
            select c.reference, k.law from escalation_case c
            join contract k on k.number = c.contract_number where c.closed_at is null
            """)
        .query(
            (RowCallbackHandler)
                row ->
                    laws.put(
                        new CaseReference(row.getString("reference")),
                        Law.valueOf(row.getString("law"))));
    return laws;
  }

  private static Instant over(LocalDate lastDay, String law) {
    return LegalTime.firstMomentAfter(law == null ? Law.NL : Law.valueOf(law), lastDay);
  }
}
