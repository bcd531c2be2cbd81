package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supplierescalation.casefile.CaseReference;

/**
 * What the form of a task shows besides the facts every form has ({@link CaseFacts}). A feature
 * that has more to show adds a bean of this type.
 */
interface Facts {

  /** The task definition keys this is for. */
  Set<String> tasks();

  /** Shown only: text, numbers, booleans, or lists of maps of those (a table in the form). */
  Map<String, Object> shown(CaseReference reference, DelegateTask task);

  /**
   * Proposed values of fields. They are the form's own fields, so a person can change them; the
   * listener that reads the form removes them.
   */
  default Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return Map.of();
  }
}
