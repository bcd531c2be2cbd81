package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.FindingMethod;
import org.supplierescalation.remedy.StateFinding;
import org.supplierescalation.remedy.StateFindings;

@Component
class JdbcStateFindings implements StateFindings {

  private final JdbcClient db;

  JdbcStateFindings(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(StateFinding finding) {
    db.sql(
            """
            insert into state_finding (reference, what, found_on, with_whom, method, supplier_invited, evidence,
              found_by)
            values (:reference, :what, :foundOn, :withWhom, :method, :supplierInvited, :evidence, :by)
            """)
        .param("reference", finding.reference().value())
        .param("what", finding.what())
        .param("foundOn", finding.foundOn())
        .param("withWhom", finding.withWhom())
        .param("method", finding.method().name())
        .param("supplierInvited", finding.supplierInvited())
        .param("evidence", finding.evidence())
        .param("by", finding.by())
        .update();
  }

  @Override
  public Optional<StateFinding> latest(CaseReference reference) {
    return db.sql(
            "select * from state_finding where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcStateFindings::finding)
        .optional();
  }

  private static StateFinding finding(ResultSet row, int number) throws SQLException {
    return new StateFinding(
        new CaseReference(row.getString("reference")),
        row.getString("what"),
        row.getObject("found_on", LocalDate.class),
        row.getString("with_whom"),
        FindingMethod.valueOf(row.getString("method")),
        row.getBoolean("supplier_invited"),
        row.getString("evidence"),
        row.getString("found_by"));
  }
}
