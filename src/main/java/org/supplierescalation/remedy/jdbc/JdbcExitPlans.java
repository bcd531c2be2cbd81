package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitPlan;
import org.supplierescalation.remedy.ExitPlans;

@Component
class JdbcExitPlans implements ExitPlans {

  private final JdbcClient db;

  JdbcExitPlans(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(ExitPlan plan) {
    db.sql(
            """
            insert into exit_plan (reference, ends_on, extent, undoing, made_by)
            values (:reference, :endsOn, :extent, :undoing, :madeBy)
            """)
        .param("reference", plan.reference().value())
        .param("endsOn", plan.endsOn())
        .param("extent", plan.extent())
        .param("undoing", plan.undoing())
        .param("madeBy", plan.madeBy())
        .update();
    long id = latestId(plan.reference()).orElseThrow();
    plan.items().forEach(item -> add(id, item));
  }

  private void add(long plan, ExitItem item) {
    db.sql("insert into exit_item (plan, part, done, notes) values (:plan, :part, :done, :notes)")
        .param("plan", plan)
        .param("part", item.part().name())
        .param("done", item.done())
        .param("notes", item.notes())
        .update();
  }

  @Override
  public void approved(CaseReference reference, String by) {
    db.sql("update exit_plan set approved_by = :by where id = :id")
        .param("by", by)
        .param("id", latestId(reference).orElseThrow())
        .update();
  }

  @Override
  public Optional<ExitPlan> latest(CaseReference reference) {
    return latestId(reference)
        .map(
            id ->
                db.sql("select * from exit_plan where id = :id")
                    .param("id", id)
                    .query((row, number) -> plan(row, items(id)))
                    .single());
  }

  private Optional<Long> latestId(CaseReference reference) {
    return db.sql("select id from exit_plan where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(Long.class)
        .optional();
  }

  private List<ExitItem> items(long plan) {
    return db
        .sql("select * from exit_item where plan = :plan")
        .param("plan", plan)
        .query(
            (row, number) ->
                new ExitItem(
                    ExitPart.valueOf(row.getString("part")),
                    row.getBoolean("done"),
                    row.getString("notes")))
        .list()
        .stream()
        .sorted(Comparator.comparing(ExitItem::part))
        .toList();
  }

  private static ExitPlan plan(ResultSet row, List<ExitItem> items) throws SQLException {
    return new ExitPlan(
        new CaseReference(row.getString("reference")),
        row.getObject("ends_on", LocalDate.class),
        row.getString("extent"),
        row.getString("undoing"),
        items,
        row.getString("made_by"),
        row.getString("approved_by"));
  }
}
