package org.supplierescalation.answer;

import java.util.List;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.casefile.CaseReference;

/** The answers of the suppliers on file. */
public interface SupplierAnswers {

  /**
   * @return false when this mail was put on file before
   */
  boolean add(SupplierAnswer answer);

  SupplierAnswer get(long mail);

  /** Oldest first. */
  List<SupplierAnswer> of(CaseReference reference);

  void judge(long mail, Judgement judgement);
}
