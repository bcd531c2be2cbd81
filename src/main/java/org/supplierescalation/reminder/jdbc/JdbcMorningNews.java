package org.supplierescalation.reminder.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.reminder.MorningNews;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

@Component
class JdbcMorningNews implements MorningNews {

  private final JdbcClient db;

  JdbcMorningNews(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<End> terms(Collection<CaseReference> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    return db.sql(
            """
            select t.reference, t.last_day, t.ends_at, k.law from running_term t
            join escalation_case c on c.reference = t.reference and c.closed_at is null
            left join contract k on k.number = c.contract_number
            where t.reference in (:cases)
              and t.id in (select max(id) from running_term where reference in (:cases) group by reference)
            order by t.last_day, t.reference
            """)
        .param("cases", names(cases))
        .query(
            (row, number) -> {
              OffsetDateTime endsAt = row.getObject("ends_at", OffsetDateTime.class);
              String law = row.getString("law");
              return new End(
                  new CaseReference(row.getString("reference")),
                  endsAt == null
                      ? LegalTime.firstMomentAfter(
                          law == null ? Law.NL : Law.valueOf(law),
                          row.getObject("last_day", LocalDate.class))
                      : endsAt.toInstant());
            })
        .list();
  }

  @Override
  public List<Answer> answers(Collection<CaseReference> cases, Instant after) {
    if (cases.isEmpty()) {
      return List.of();
    }
    return db.sql(
            """
            select reference, at, title from timeline
            where reference in (:cases) and kind = 'MAIL_IN' and at > :after order by number
            """)
        .param("cases", names(cases))
        .param("after", after.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Answer(
                    new CaseReference(row.getString("reference")),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("title")))
        .list();
  }

  private static List<String> names(Collection<CaseReference> cases) {
    return cases.stream().map(CaseReference::value).toList();
  }
}
