package org.supplierescalation.access;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;

/**
 * Stands for our own code in a listener that finds the answer not good enough. Found by the scan of
 * the whole program, so that all tests share one.
 */
@Component("listenerThatRefuses")
class ListenerThatRefuses implements TaskListener {

  static final String REASON = "Het bedrag is niet ingevuld. Vul het in en probeer het opnieuw.";

  @Override
  public void notify(DelegateTask task) {
    if ("refuse".equals(task.getVariable("answer"))) {
      throw new Refused(REASON);
    }
  }
}
