package org.supplierescalation.evaluation;

import java.util.List;
import org.supplierescalation.contract.Contract;

/** Prints the report of an evaluation. */
public interface PrintEvaluation {

  /** As PDF/A. */
  byte[] print(Contract contract, Evaluation evaluation, List<EvaluationAction> actions);
}
