package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.DisputeFacts;
import org.supplierescalation.dispute.DisputeFactsFile;

@Component
class JdbcDisputeFactsFile implements DisputeFactsFile {

  private final JdbcClient db;

  JdbcDisputeFactsFile(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(DisputeFacts facts) {
    db.sql(
            """
            insert into dispute_facts (reference, claim, urgent, hard_refusal, arbitration_agreed,
              limitation_safe, dossier_complete, worth_it, desired_result, recorded_by)
            values (:reference, :claim, :urgent, :hardRefusal, :arbitrationAgreed,
              :limitationSafe, :dossierComplete, :worthIt, :desiredResult, :by)
            """)
        .param("reference", facts.reference().value())
        .param("claim", facts.claim(), Types.DECIMAL)
        .param("urgent", facts.urgent())
        .param("hardRefusal", facts.hardRefusal())
        .param("arbitrationAgreed", facts.arbitrationAgreed())
        .param("limitationSafe", facts.limitationSafe())
        .param("dossierComplete", facts.dossierComplete())
        .param("worthIt", facts.worthIt())
        .param("desiredResult", facts.desiredResult())
        .param("by", facts.by())
        .update();
  }

  @Override
  public Optional<DisputeFacts> latest(CaseReference reference) {
    return db.sql(
            "select * from dispute_facts where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcDisputeFactsFile::facts)
        .optional();
  }

  private static DisputeFacts facts(ResultSet row, int number) throws SQLException {
    return new DisputeFacts(
        new CaseReference(row.getString("reference")),
        row.getBigDecimal("claim"),
        row.getBoolean("urgent"),
        row.getBoolean("hard_refusal"),
        row.getBoolean("arbitration_agreed"),
        row.getBoolean("limitation_safe"),
        row.getBoolean("dossier_complete"),
        row.getBoolean("worth_it"),
        row.getString("desired_result"),
        row.getString("recorded_by"));
  }
}
