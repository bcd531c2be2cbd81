package org.supplierescalation.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable that holds the moment a timer waits for. The domain computes it, the engine
 * keeps it.
 */
record DateVariable(String name) {

  void set(VariableScope scope, Instant moment) {
    scope.setVariable(name, Date.from(moment));
  }
}
