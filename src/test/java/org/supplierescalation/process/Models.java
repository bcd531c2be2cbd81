package org.supplierescalation.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What lies in processes/, read from the files that people open in the Modeler. */
final class Models {

  static final Path FOLDER = Path.of("processes");

  private Models() {}

  static List<Path> files(String suffix) {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code intake} for {@code processes/01-intake/intake.bpmn}. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  static BpmnModelInstance read(Path bpmn) {
    return Bpmn.readModelFromFile(bpmn.toFile());
  }

  static <E extends ModelElementInstance> Stream<E> all(Class<E> type) {
    return files(".bpmn").stream()
        .map(Models::read)
        .map(model -> model.getModelElementsByType(type))
        .flatMap(Collection::stream);
  }

  static JsonNode form(Path form) {
    try {
      return new ObjectMapper().readTree(form.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
