package org.supplierescalation.evaluation;

import org.supplierescalation.casefile.Refused;

/** Begins an evaluation now, instead of on the planned day. */
public class BeginEvaluation {

  private final PlanEvaluation planEvaluation;
  private final Evaluations evaluations;
  private final EvaluationProcess process;

  public BeginEvaluation(
      PlanEvaluation planEvaluation, Evaluations evaluations, EvaluationProcess process) {
    this.planEvaluation = planEvaluation;
    this.evaluations = evaluations;
    this.process = process;
  }

  public EvaluationKey now(String contract) {
    EvaluationKey key = planEvaluation.plan(contract);
    if (evaluations.get(key).status() != EvaluationStatus.PLANNED) {
      throw new Refused(
          "Er loopt al een evaluatie van dit contract. Rond die eerst af in de takenlijst.");
    }
    process.calledNow(key);
    return key;
  }
}
