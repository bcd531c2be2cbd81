package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.ContractQualityTable;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;
import org.supplierescalation.contract.QualityScore;
import org.supplierescalation.contract.QualityScore.QualityFinding;

/** {@code contract-quality.dmn}. */
@Component
class DmnContractQualityTable implements ContractQualityTable {

  private final DecisionTables tables;

  DmnContractQualityTable(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public QualityScore score(QualityFacts facts) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("vaguePhrases", facts.vaguePhrases());
    for (QualityCheck check : QualityCheck.values()) {
      inputs.put(QualityFields.key(check), facts.wrong().contains(check));
    }
    DecisionTables.Answers answers = tables.askAll("contract-quality", inputs);
    return new QualityScore(
        answers.rows().stream().map(DmnContractQualityTable::finding).toList(), answers.version());
  }

  private static QualityFinding finding(Map<String, Object> row) {
    return new QualityFinding(
        ((Number) row.get("points")).intValue(),
        row.get("advice").toString(),
        row.get("ground").toString());
  }
}
