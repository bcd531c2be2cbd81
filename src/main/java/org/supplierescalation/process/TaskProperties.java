package org.supplierescalation.process;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What the model says of an element in its properties. */
record TaskProperties(Map<String, String> values) {

  static TaskProperties of(DelegateTask task) {
    return of(task.getBpmnModelElementInstance());
  }

  static TaskProperties of(DelegateExecution execution) {
    return of(execution.getBpmnModelElementInstance());
  }

  static TaskProperties of(BaseElement element) {
    if (element == null || element.getExtensionElements() == null) {
      return new TaskProperties(Map.of());
    }
    return new TaskProperties(
        element
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaProperties.class)
            .list()
            .stream()
            .map(CamundaProperties::getCamundaProperties)
            .flatMap(Collection::stream)
            .collect(
                Collectors.toMap(
                    CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue)));
  }

  Optional<Integer> dueInWorkingDays() {
    return Optional.ofNullable(values.get("dueInWorkingDays")).map(Integer::valueOf);
  }

  /** The variable with the moment this task waits for. */
  Optional<String> dueAt() {
    return Optional.ofNullable(values.get("dueAt"));
  }

  /**
   * Who or what a task waits for: {@code US}, {@code SUPPLIER} (it only records what the supplier
   * does), {@code DATE}.
   */
  String waitsFor() {
    return values.getOrDefault("waitsFor", "US");
  }

  /** The step of the ladder that a call activity is. */
  String stage() {
    return values.get("stage");
  }
}
