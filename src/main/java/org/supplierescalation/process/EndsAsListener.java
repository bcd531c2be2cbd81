package org.supplierescalation.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** An end that means something says so in a property: the word the calling model routes on. */
@Component("endsAs")
class EndsAsListener implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    TaskProperties.of(execution).values().forEach((name, word) -> set(execution, name, word));
  }

  private static void set(DelegateExecution execution, String name, String word) {
    WordVariable<?> variable =
        Objects.requireNonNull(Variables.WORDS.get(name), () -> "no such word variable: " + name);
    execution.getProcessInstance().setVariable(variable.name(), variable.parse(word).name());
  }
}
