package org.supplierescalation.people;

import java.util.List;
import java.util.Set;
import org.supplierescalation.casefile.OpenWork.CaseWork;

/** The work that lies with people who are away. */
public interface AbsentWork {

  /**
   * Tasks these people have taken and somebody of these groups may do; the most urgent first. What
   * rests, because the case is paused, is not in it.
   */
  List<CaseWork> of(Set<String> absent, Set<String> groups);

  /** The task is this person's from now on. */
  void handTo(String person, String taskId);
}
