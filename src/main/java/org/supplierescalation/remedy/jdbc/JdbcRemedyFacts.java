package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.BreachWeight;
import org.supplierescalation.remedy.RemedyFacts;
import org.supplierescalation.remedy.RemedyFactsOnFile;

@Component
class JdbcRemedyFacts implements RemedyFactsOnFile {

  private final JdbcClient db;

  JdbcRemedyFacts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(CaseReference reference, RemedyFacts facts, String by) {
    db.sql(
            """
            insert into remedy_facts (reference, attributable, breach_weight, total_non_performance,
              affected_share, kpi_proof, damage_proven, cap_checked, fear_grounds, urgency, state_recorded,
              court_leave, lawyer_consent, mediation_refused, claim_worth_cost, dossier_complete,
              explanation, established_by)
            values (:reference, :attributable, :weight, :total, :share, :kpiProof, :damageProven, :capChecked,
              :fearGrounds, :urgency, :stateRecorded, :courtLeave, :lawyerConsent, :mediationRefused,
              :worthCost, :complete, :explanation, :by)
            """)
        .param("reference", reference.value())
        .param("attributable", facts.attributable())
        .param("weight", facts.weight().name())
        .param("total", facts.totalNonPerformance())
        .param("share", facts.affectedShare())
        .param("kpiProof", facts.kpiProof())
        .param("damageProven", facts.damageProven())
        .param("capChecked", facts.capChecked())
        .param("fearGrounds", facts.fearGrounds())
        .param("urgency", facts.urgency())
        .param("stateRecorded", facts.stateRecorded())
        .param("courtLeave", facts.courtLeave())
        .param("lawyerConsent", facts.lawyerConsent())
        .param("mediationRefused", facts.mediationRefused())
        .param("worthCost", facts.claimWorthCost())
        .param("complete", facts.dossierComplete())
        .param("explanation", facts.explanation())
        .param("by", by)
        .update();
  }

  @Override
  public Optional<RemedyFacts> latest(CaseReference reference) {
    return db.sql(
            "select * from remedy_facts where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcRemedyFacts::facts)
        .optional();
  }

  private static RemedyFacts facts(ResultSet row, int number) throws SQLException {
    return new RemedyFacts(
        row.getBoolean("attributable"),
        BreachWeight.valueOf(row.getString("breach_weight")),
        row.getBoolean("total_non_performance"),
        row.getObject("affected_share", Integer.class),
        row.getBoolean("kpi_proof"),
        row.getBoolean("damage_proven"),
        row.getBoolean("cap_checked"),
        row.getBoolean("fear_grounds"),
        row.getBoolean("urgency"),
        row.getBoolean("state_recorded"),
        row.getBoolean("court_leave"),
        row.getBoolean("lawyer_consent"),
        row.getBoolean("mediation_refused"),
        row.getBoolean("claim_worth_cost"),
        row.getBoolean("dossier_complete"),
        row.getString("explanation"));
  }
}
