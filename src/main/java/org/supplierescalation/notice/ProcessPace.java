package org.supplierescalation.notice;

/** How much time the process gives its people. */
public interface ProcessPace {

  /** Working days that a step gets. */
  int workingDays(ProcessStep step);
}
