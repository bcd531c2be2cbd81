package org.supplierescalation.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Does the engine run the models and tables that came with this program? */
@Component
class ModelsCheck implements SetupCheck {

  private final RepositoryService repository;
  private final AsEngine engine;

  ModelsCheck(RepositoryService repository, AsEngine engine) {
    this.repository = repository;
    this.engine = engine;
  }

  @Override
  public Part part() {
    return Part.ENGINE;
  }

  @Override
  public String name() {
    return "Modellen en tabellen";
  }

  @Override
  public Finding check() {
    return engine.get(
        () -> {
          List<String> other = new ArrayList<>();
          List<Resource> models = files("bpmn");
          List<Resource> tables = files("dmn");
          models.stream().filter(this::differs).forEach(file -> other.add(file.getFilename()));
          tables.stream().filter(this::differs).forEach(file -> other.add(file.getFilename()));
          return other.isEmpty()
              ? Finding.ok(
                  "%d modellen en %d tabellen; de nieuwste versie is die van dit programma."
                      .formatted(models.size(), tables.size()))
              : Finding.broken(
                  "De procesmotor heeft een andere versie van: %s."
                      .formatted(String.join(", ", other)),
                  "Start het programma opnieuw. Helpt dat niet, dan draait er een andere versie op dezelfde database.");
        });
  }

  private boolean differs(Resource file) {
    String name = Objects.requireNonNull(file.getFilename());
    String key = name.substring(0, name.lastIndexOf('.'));
    @Nullable ResourceDefinition latest =
        name.endsWith(".dmn")
            ? repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
            : repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    if (latest == null) {
      return true;
    }
    try (InputStream deployed =
            repository.getResourceAsStream(latest.getDeploymentId(), latest.getResourceName());
        InputStream ours = file.getInputStream()) {
      return !Arrays.equals(deployed.readAllBytes(), ours.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<Resource> files(String extension) {
    try {
      return List.of(
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:processes/**/*." + extension));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
