package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitPlan;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.ExitState;

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
            insert into exit_plan (reference, readiness, made_by) values (:reference, :readiness, :madeBy)
            """)
        .param("reference", plan.reference().value())
        .param("readiness", plan.readiness())
        .param("madeBy", plan.madeBy())
        .update();
    long id = latestId(plan.reference()).orElseThrow();
    plan.items().forEach(item -> add(id, item));
  }

  private void add(long plan, ExitItem item) {
    db.sql(
            """
            insert into exit_item (plan, part, owner, due_on, state, notes)
            values (:plan, :part, :owner, :dueOn, :state, :note)
            """)
        .param("plan", plan)
        .param("part", item.part().name())
        .param("owner", item.owner())
        .param("dueOn", item.dueOn())
        .param("state", item.state().name())
        .param("note", item.note())
        .update();
  }

  @Override
  public void approved(CaseReference reference, String by, String reason) {
    db.sql("update exit_plan set approved_by = :by, approval_reason = :reason where id = :id")
        .param("by", by)
        .param("reason", reason)
        .param("id", latestId(reference).orElseThrow())
        .update();
  }

  @Override
  public void progressed(CaseReference reference, List<ExitItem> items, int readiness) {
    long id = latestId(reference).orElseThrow();
    db.sql("update exit_plan set readiness = :readiness where id = :id")
        .param("readiness", readiness)
        .param("id", id)
        .update();
    items.forEach(
        item ->
            db.sql("update exit_item set state = :state where plan = :plan and part = :part")
                .param("state", item.state().name())
                .param("plan", id)
                .param("part", item.part().name())
                .update());
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
    return db.sql("select * from exit_item where plan = :plan")
        .param("plan", plan)
        .query(
            (row, number) ->
                new ExitItem(
                    ExitPart.valueOf(row.getString("part")),
                    row.getString("owner"),
                    row.getObject("due_on", LocalDate.class),
                    ExitState.valueOf(row.getString("state")),
                    row.getString("notes")))
        .list();
  }

  private static ExitPlan plan(ResultSet row, List<ExitItem> items) throws SQLException {
    return new ExitPlan(
        new CaseReference(row.getString("reference")),
        items,
        row.getInt("readiness"),
        row.getString("made_by"),
        row.getString("approved_by"),
        row.getString("approval_reason"));
  }
}
