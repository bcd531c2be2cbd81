package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.SecuredEvidence;
import org.supplierescalation.remedy.StepIn;
import org.supplierescalation.remedy.StepInRoute;
import org.supplierescalation.remedy.StepIns;

@Component
class JdbcStepIns implements StepIns {

  private static final String NEWEST =
      "id = (select max(id) from step_in where reference = :reference)";

  private final JdbcClient db;

  JdbcStepIns(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(StepIn plan) {
    KeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into step_in (reference, route, ground, urgency, recorded_state, secured,
              secured_where, licences, work, starts_on, chosen_quote, planned_by, quote_reason)
            values (:reference, :route, :ground, :urgency, :recordedState, :secured,
              :securedWhere, :licences, :work, :startsOn, :chosenQuote, :plannedBy, :quoteReason)
            """)
        .param("reference", plan.reference().value())
        .param("route", plan.route().name())
        .param("ground", plan.ground())
        .param("urgency", plan.urgency())
        .param("recordedState", plan.recordedState())
        .param("secured", plan.secured().stream().map(Enum::name).collect(Collectors.joining(",")))
        .param("securedWhere", plan.securedWhere())
        .param("licences", plan.licences())
        .param("work", plan.work())
        .param("startsOn", plan.startsOn())
        .param("chosenQuote", plan.chosenQuote())
        .param("plannedBy", plan.plannedBy())
        .param("quoteReason", plan.quoteReason())
        .update(key, "id");
    for (int position = 1; position <= plan.quotes().size(); position++) {
      add(key.getKeyAs(Long.class), position, plan.quotes().get(position - 1));
    }
  }

  private void add(Long stepIn, int position, StepIn.Quote quote) {
    db.sql(
            """
            insert into step_in_quote (step_in, position, party, amount, quoted_on)
            values (:stepIn, :position, :party, :amount, :quotedOn)
            """)
        .param("stepIn", stepIn)
        .param("position", position)
        .param("party", quote.party())
        .param("amount", quote.amount())
        .param("quotedOn", quote.quotedOn())
        .update();
  }

  @Override
  public Optional<StepIn> latest(CaseReference reference) {
    return db.sql("select * from step_in where " + NEWEST)
        .param("reference", reference.value())
        .query((row, number) -> stepIn(row, quotes(row.getLong("id"))))
        .optional();
  }

  @Override
  public void reviewed(CaseReference reference, String quoteReason, String by) {
    db.sql("update step_in set reviewed_by = :by, quote_reason = :quoteReason where " + NEWEST)
        .param("by", by)
        .param("quoteReason", quoteReason)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public void approved(CaseReference reference, String by) {
    db.sql("update step_in set approved_by = :by where " + NEWEST)
        .param("by", by)
        .param("reference", reference.value())
        .update();
  }

  private List<StepIn.Quote> quotes(long stepIn) {
    return db.sql("select * from step_in_quote where step_in = :stepIn order by position")
        .param("stepIn", stepIn)
        .query(
            (row, number) ->
                new StepIn.Quote(
                    row.getString("party"),
                    row.getBigDecimal("amount"),
                    row.getObject("quoted_on", LocalDate.class)))
        .list();
  }

  private static StepIn stepIn(ResultSet row, List<StepIn.Quote> quotes) throws SQLException {
    return new StepIn(
        new CaseReference(row.getString("reference")),
        StepInRoute.valueOf(row.getString("route")),
        row.getString("ground"),
        row.getString("urgency"),
        row.getString("recorded_state"),
        secured(row.getString("secured")),
        row.getString("secured_where"),
        row.getString("licences"),
        row.getString("work"),
        row.getObject("starts_on", LocalDate.class),
        quotes,
        row.getInt("chosen_quote"),
        row.getString("planned_by"),
        row.getString("quote_reason"),
        row.getString("reviewed_by"),
        row.getString("approved_by"));
  }

  private static Set<SecuredEvidence> secured(String names) {
    return Stream.of(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(SecuredEvidence::valueOf)
        .collect(Collectors.toSet());
  }
}
