package org.supplierescalation.remedy.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.EndingChoice;
import org.supplierescalation.remedy.EndingChoices;
import org.supplierescalation.remedy.EndingGround;

@Component
class JdbcEndingChoices implements EndingChoices {

  private final JdbcClient db;

  JdbcEndingChoices(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(EndingChoice ending) {
    db.sql(
            """
            insert into ending_choice (reference, ground, why, chosen_by)
            values (:reference, :ground, :why, :chosenBy)
            """)
        .param("reference", ending.reference().value())
        .param("ground", ending.ground().name())
        .param("why", ending.why())
        .param("chosenBy", ending.chosenBy())
        .update();
  }

  @Override
  public Optional<EndingChoice> latest(CaseReference reference) {
    return db.sql(
            "select * from ending_choice where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(
            (row, number) ->
                new EndingChoice(
                    new CaseReference(row.getString("reference")),
                    EndingGround.valueOf(row.getString("ground")),
                    row.getString("why"),
                    row.getString("chosen_by")))
        .optional();
  }
}
