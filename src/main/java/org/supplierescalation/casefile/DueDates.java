package org.supplierescalation.casefile;

import java.util.List;
import java.util.Map;

/** Why the open work of a case has the due dates it has. */
public interface DueDates {

  /**
   * Dutch sentences, in order, by the id of the task; a task without a date of the process is not
   * there.
   */
  Map<String, List<String>> why(CaseReference reference);
}
