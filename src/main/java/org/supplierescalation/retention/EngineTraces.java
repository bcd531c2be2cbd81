package org.supplierescalation.retention;

import org.supplierescalation.casefile.CaseReference;

/** What the engine remembers of a case. */
public interface EngineTraces {

  /** Deletes the history of a case that is over: its steps, tasks and variables. */
  void forget(CaseReference reference);
}
