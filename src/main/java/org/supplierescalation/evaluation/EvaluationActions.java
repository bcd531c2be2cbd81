package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.List;

/** What was agreed in the evaluations, and whether it was done. */
public interface EvaluationActions {

  /** Of every evaluation of a contract, by the day they are due. */
  List<EvaluationAction> of(String contract);

  void add(EvaluationKey evaluation, NewAction action);

  void close(long id, LocalDate doneOn, String how, String by);
}
