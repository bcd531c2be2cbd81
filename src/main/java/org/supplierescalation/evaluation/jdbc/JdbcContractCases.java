package org.supplierescalation.evaluation.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.evaluation.ContractCases;

@Component
class JdbcContractCases implements ContractCases {

  private final JdbcClient db;

  JdbcContractCases(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<CaseReference> of(String contract) {
    return db.sql(
            "select reference from escalation_case where contract_number = ? order by opened_at, reference")
        .param(contract)
        .query((row, n) -> new CaseReference(row.getString("reference")))
        .list();
  }
}
