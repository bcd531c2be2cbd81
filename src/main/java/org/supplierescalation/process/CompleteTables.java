package org.supplierescalation.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;

/**
 * A table answers complete questions only, whoever asks: a model, a use case or somebody over REST.
 * What is missing is named by its label, and never taken for “no”.
 */
@Component
class CompleteTables extends AbstractProcessEnginePlugin
    implements DmnDecisionTableEvaluationListener {

  // There what is not known counts as a precondition that is missing.
  private static final Set<String> MAY_LEAVE_OPEN = Set.of("remedies");

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
    tables.setCustomPostDecisionTableEvaluationListeners(List.of(this));
    engine.setDmnEngineConfiguration(tables);
  }

  @Override
  public void notify(DmnDecisionTableEvaluationEvent asked) {
    if (MAY_LEAVE_OPEN.contains(asked.getDecisionTable().getKey())) {
      return;
    }
    List<String> missing =
        asked.getInputs().stream()
            .filter(input -> input.getValue() == null || input.getValue().getValue() == null)
            .map(DmnEvaluatedInput::getName)
            .toList();
    if (!missing.isEmpty()) {
      throw new Refused(
          "Tabel “%s” heeft hier nog een antwoord nodig: %s."
              .formatted(asked.getDecisionTable().getName(), String.join("; ", missing)));
    }
  }
}
