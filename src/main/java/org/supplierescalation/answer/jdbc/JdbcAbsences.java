package org.supplierescalation.answer.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.Absence;
import org.supplierescalation.answer.Absences;
import org.supplierescalation.casefile.CaseReference;

@Component
class JdbcAbsences implements Absences {

  private final JdbcClient db;

  JdbcAbsences(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(Absence absence) {
    return db.sql(
                """
                insert into absence (mail, reference, person, until_day, colleague, reported_at)
                select :mail, :reference, :person, :until, :colleague, :at
                where not exists (select 1 from absence where mail = :mail)
                """)
            .param("mail", absence.mail())
            .param("reference", absence.reference().value())
            .param("person", absence.person())
            .param("until", absence.until(), Types.DATE)
            .param("colleague", absence.colleague())
            .param("at", absence.reportedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public List<Absence> of(CaseReference reference) {
    return db.sql("select * from absence where reference = :reference order by reported_at, mail")
        .param("reference", reference.value())
        .query(JdbcAbsences::absence)
        .list();
  }

  private static Absence absence(ResultSet row, int number) throws SQLException {
    return new Absence(
        row.getLong("mail"),
        new CaseReference(row.getString("reference")),
        row.getString("person"),
        row.getObject("until_day", LocalDate.class),
        row.getString("colleague"),
        row.getObject("reported_at", OffsetDateTime.class).toInstant());
  }
}
