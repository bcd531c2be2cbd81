package org.supplierescalation.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/**
 * Can every decision table be read and asked? Asked without answers, by an engine of its own: the
 * history of the cases knows nothing of it.
 */
@Component
class TablesAnswerCheck implements SetupCheck {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private final RepositoryService repository;
  private final AsEngine engine;
  private final DmnEngine tables =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  /** A version that answered once does so for ever. */
  private final Set<String> answered = ConcurrentHashMap.newKeySet();

  TablesAnswerCheck(RepositoryService repository, AsEngine engine) {
    this.repository = repository;
    this.engine = engine;
  }

  @Override
  public Part part() {
    return Part.ENGINE;
  }

  @Override
  public String name() {
    return "Beslistabellen antwoorden";
  }

  @Override
  public Finding check() {
    List<DecisionDefinition> known =
        engine.get(() -> repository.createDecisionDefinitionQuery().latestVersion().list());
    List<String> silent =
        known.stream()
            .filter(table -> !answered.contains(table.getId()) && !answers(table))
            .map(DecisionDefinition::getKey)
            .toList();
    return silent.isEmpty()
        ? Finding.ok("Alle %d tabellen zijn leesbaar en geven antwoord.".formatted(known.size()))
        : Finding.broken(
            "Deze tabellen geven geen antwoord: %s.".formatted(String.join(", ", silent)),
            "Zet de vorige versie van de tabel terug, of herstel haar in de Modeler.");
  }

  private boolean answers(DecisionDefinition table) {
    try (InputStream text = engine.get(() -> repository.getDecisionModel(table.getId()))) {
      DmnModelInstance model = Dmn.readModelFromStream(text);
      tables.evaluateDecision(tables.parseDecision(table.getKey(), model), nothing(model));
      answered.add(table.getId());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(table.getKey(), e);
    } catch (RuntimeException broken) {
      return false;
    }
  }

  private static VariableMap nothing(DmnModelInstance model) {
    VariableMap inputs = Variables.createVariables();
    Collection<InputExpression> asked = model.getModelElementsByType(InputExpression.class);
    asked.stream()
        .flatMap(input -> NAME.matcher(input.getText().getTextContent()).results())
        .forEach(name -> inputs.put(name.group(), null));
    return inputs;
  }
}
