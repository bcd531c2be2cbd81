package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyChoice;
import org.supplierescalation.remedy.RemedyChoices;

@Component
class JdbcRemedyChoices implements RemedyChoices {

  private final JdbcClient db;

  JdbcRemedyChoices(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(RemedyChoice choice) {
    db.sql(
            """
            insert into remedy_choice (reference, remedies, ground, chosen_by, approved)
            values (:reference, :remedies, :ground, :chosenBy, :approved)
            """)
        .param("reference", choice.reference().value())
        .param(
            "remedies",
            choice.remedies().stream().map(Remedy::name).collect(Collectors.joining(",")))
        .param("ground", choice.ground())
        .param("chosenBy", choice.chosenBy())
        .param("approved", choice.approved())
        .update();
  }

  @Override
  public void approved(CaseReference reference) {
    db.sql(
            """
            update remedy_choice set approved = true
            where id = (select max(id) from remedy_choice where reference = :reference)
            """)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<RemedyChoice> latest(CaseReference reference) {
    return db.sql(
            "select * from remedy_choice where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcRemedyChoices::choice)
        .optional();
  }

  private static RemedyChoice choice(ResultSet row, int number) throws SQLException {
    return new RemedyChoice(
        new CaseReference(row.getString("reference")),
        Stream.of(row.getString("remedies").split(","))
            .filter(name -> !name.isEmpty())
            .map(Remedy::valueOf)
            .toList(),
        row.getString("ground"),
        row.getString("chosen_by"),
        row.getBoolean("approved"));
  }
}
