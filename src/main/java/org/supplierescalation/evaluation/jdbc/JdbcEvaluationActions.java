package org.supplierescalation.evaluation.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.ActionSide;
import org.supplierescalation.evaluation.EvaluationAction;
import org.supplierescalation.evaluation.EvaluationActions;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.NewAction;

@Component
class JdbcEvaluationActions implements EvaluationActions {

  private final JdbcClient db;

  JdbcEvaluationActions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<EvaluationAction> of(String contract) {
    return db.sql("select * from evaluation_action where contract = ? order by due_on, id")
        .param(contract)
        .query(
            (row, n) ->
                new EvaluationAction(
                    row.getLong("id"),
                    new EvaluationKey(contract, row.getInt("number")),
                    new NewAction(
                        row.getString("what"),
                        ActionSide.valueOf(row.getString("side")),
                        row.getString("who"),
                        row.getObject("due_on", LocalDate.class)),
                    row.getObject("done_on", LocalDate.class),
                    row.getString("done_how")))
        .list();
  }

  @Override
  public void add(EvaluationKey evaluation, NewAction action) {
    db.sql(
            """
            insert into evaluation_action (contract, number, what, side, who, due_on, done_how)
            values (?, ?, ?, ?, ?, ?, '')
            """)
        .params(
            evaluation.contract(),
            evaluation.number(),
            action.what(),
            action.side().name(),
            action.who(),
            action.dueOn())
        .update();
  }

  @Override
  public void close(long id, LocalDate doneOn, String how, String by) {
    db.sql("update evaluation_action set done_on = ?, done_how = ?, done_by = ? where id = ?")
        .params(doneOn, how, by, id)
        .update();
  }
}
