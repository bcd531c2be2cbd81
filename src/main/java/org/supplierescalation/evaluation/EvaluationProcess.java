package org.supplierescalation.evaluation;

import java.time.Instant;

/** What we tell the process of an evaluation. */
public interface EvaluationProcess {

  void planned(EvaluationKey key, Instant begins);

  void moved(EvaluationKey key, Instant begins);

  /** Somebody does not wait for the planned day. */
  void calledNow(EvaluationKey key);
}
