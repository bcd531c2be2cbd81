package org.supplierescalation.evaluation;

/** Somebody read the agenda and added what else must be said. */
public class PrepareEvaluation {

  private final Evaluations evaluations;

  public PrepareEvaluation(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /**
   * @param ownPoints may be empty
   */
  public void prepare(EvaluationKey key, String ownPoints) {
    evaluations.prepared(key, ownPoints);
  }
}
