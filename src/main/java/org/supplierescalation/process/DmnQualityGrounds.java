package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;
import org.supplierescalation.contract.QualityGrounds;
import org.supplierescalation.contract.QualityScore;
import org.supplierescalation.contract.QualityScore.QualityFinding;

/** The rows of {@code contract-quality.dmn} the other way round: from the ground to the input. */
@Component
class DmnQualityGrounds implements QualityGrounds {

  private static final String VAGUE = "vaguePhrases";

  private final DecisionTables tables;

  DmnQualityGrounds(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public QualityFacts factsOf(QualityScore score) {
    Map<String, String> inputs = inputs(tables.read("contract-quality"));
    List<String> found =
        score.findings().stream()
            .map(QualityFinding::ground)
            .filter(inputs::containsKey)
            .map(inputs::get)
            .toList();
    Set<QualityCheck> wrong = EnumSet.noneOf(QualityCheck.class);
    Arrays.stream(QualityCheck.values())
        .filter(check -> found.contains(QualityFields.key(check)))
        .forEach(wrong::add);
    return new QualityFacts(wrong, found.contains(VAGUE) ? 1 : 0);
  }

  /** By ground, the one input that its row looks at. */
  private static Map<String, String> inputs(DecisionTable table) {
    List<Input> columns = new ArrayList<>(table.getInputs());
    int ground =
        new ArrayList<>(table.getOutputs())
            .stream().map(Output::getName).toList().indexOf("ground");
    Map<String, String> inputs = new HashMap<>();
    for (Rule row : table.getRules()) {
      List<String> asked =
          row.getInputEntries().stream()
              .map(InputEntry::getTextContent)
              .map(String::strip)
              .toList();
      String said =
          new ArrayList<>(row.getOutputEntries()).get(ground).getText().getTextContent().strip();
      for (int column = 0; column < columns.size(); column++) {
        if (!asked.get(column).equals("-")) {
          inputs.put(
              said.replaceAll("^\"|\"$", ""),
              columns.get(column).getInputExpression().getText().getTextContent().strip());
        }
      }
    }
    return inputs;
  }
}
