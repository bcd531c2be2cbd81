package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.supplierescalation.casefile.Word;

/**
 * A process variable that holds one word of a closed list. Stored as text, so that Cockpit can read
 * it.
 */
record WordVariable<W extends Enum<W> & Word>(String name, Class<W> words) {

  void set(VariableScope scope, W word) {
    scope.setVariable(name, word.name());
  }

  W get(VariableScope scope) {
    Object value = scope.getVariable(name);
    if (value == null) {
      throw new IllegalStateException("variable " + name + " is missing");
    }
    return Enum.valueOf(words, value.toString());
  }

  /** The word of this name; an unknown one is a mistake in the model. */
  W parse(String word) {
    return Enum.valueOf(words, word);
  }
}
