package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;

@Component
class JdbcCaseFiles implements CaseFiles {

  private final JdbcClient db;

  JdbcCaseFiles(JdbcClient db) {
    this.db = db;
  }

  @Override
  public CaseReference nextReference(LocalDate openedOn) {
    long number = db.sql("select nextval('case_number')").query(Long.class).single();
    return CaseReference.of(openedOn.getYear(), number);
  }

  @Override
  public void add(EscalationCase c) {
    db.sql(
            """
            insert into escalation_case (reference, subject, supplier_name, contract_number, impact, priority,
              discovered_on, opened_by, opened_at, stage, paused_until, outcome, closed_at)
            values (:reference, :subject, :supplier, :contract, :impact, :priority,
              :discoveredOn, :openedBy, :openedAt, :stage, :pausedUntil, :outcome, :closedAt)
            """)
        .param("discoveredOn", c.discoveredOn())
        .param("openedBy", c.openedBy())
        .param("openedAt", c.openedAt().atOffset(ZoneOffset.UTC))
        .params(changing(c))
        .update();
  }

  @Override
  public void update(EscalationCase c) {
    db.sql(
            """
            update escalation_case set subject = :subject, supplier_name = :supplier, contract_number = :contract,
              impact = :impact, priority = :priority, stage = :stage, paused_until = :pausedUntil,
              outcome = :outcome, closed_at = :closedAt
            where reference = :reference
            """)
        .params(changing(c))
        .update();
  }

  @Override
  public Optional<EscalationCase> find(CaseReference reference) {
    return db.sql("select * from escalation_case where reference = :reference")
        .param("reference", reference.value())
        .query(JdbcCaseFiles::escalationCase)
        .optional();
  }

  @Override
  public List<EscalationCase> all() {
    return db.sql("select * from escalation_case order by opened_at desc, reference desc")
        .query(JdbcCaseFiles::escalationCase)
        .list();
  }

  @Override
  public void addBreach(CaseReference reference, NewBreach b) {
    db.sql(
            """
            insert into breach (reference, commitment, fact, occurred_on, effect, evidence)
            values (:reference, :commitment, :fact, :occurredOn, :effect, '')
            """)
        .param("reference", reference.value())
        .param("commitment", b.commitment())
        .param("fact", b.fact())
        .param("occurredOn", b.occurredOn())
        .param("effect", b.effect())
        .update();
  }

  @Override
  public void restate(long breachId, NewBreach b) {
    db.sql(
            """
            update breach set commitment = :commitment, fact = :fact, occurred_on = :occurredOn, effect = :effect
            where id = :id
            """)
        .param("commitment", b.commitment())
        .param("fact", b.fact())
        .param("occurredOn", b.occurredOn())
        .param("effect", b.effect())
        .param("id", breachId)
        .update();
  }

  @Override
  public void addEvidence(long breachId, String evidence) {
    db.sql(
            """
            update breach set evidence = case when evidence = '' then :evidence
              else evidence || '; ' || :evidence end where id = :id
            """)
        .param("evidence", evidence)
        .param("id", breachId)
        .update();
  }

  @Override
  public List<Breach> breaches(CaseReference reference) {
    return db.sql("select * from breach where reference = :reference order by id")
        .param("reference", reference.value())
        .query(JdbcCaseFiles::breach)
        .list();
  }

  private static Map<String, @Nullable Object> changing(EscalationCase c) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("reference", c.reference().value());
    values.put("subject", c.subject());
    values.put("supplier", c.supplierName());
    values.put("contract", c.contractNumber());
    values.put("impact", c.impact());
    values.put("priority", c.priority().name());
    values.put("stage", c.stage().name());
    values.put("pausedUntil", new SqlParameterValue(Types.DATE, c.pausedUntil()));
    values.put("outcome", c.outcome() == null ? null : c.outcome().name());
    values.put(
        "closedAt",
        new SqlParameterValue(
            Types.TIMESTAMP_WITH_TIMEZONE,
            c.closedAt() == null ? null : c.closedAt().atOffset(ZoneOffset.UTC)));
    return values;
  }

  static EscalationCase escalationCase(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new EscalationCase(
        new CaseReference(row.getString("reference")),
        row.getString("subject"),
        row.getString("supplier_name"),
        row.getString("contract_number"),
        row.getString("impact"),
        Priority.valueOf(row.getString("priority")),
        row.getObject("discovered_on", LocalDate.class),
        row.getString("opened_by"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        Stage.valueOf(row.getString("stage")),
        row.getObject("paused_until", LocalDate.class),
        outcome == null ? null : Outcome.valueOf(outcome),
        instant(row.getObject("closed_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static Breach breach(ResultSet row, int number) throws SQLException {
    return new Breach(
        row.getLong("id"),
        new CaseReference(row.getString("reference")),
        row.getString("commitment"),
        row.getString("fact"),
        row.getObject("occurred_on", LocalDate.class),
        row.getString("effect"),
        row.getString("evidence"));
  }
}
