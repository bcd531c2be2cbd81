package org.supplierescalation.lesson;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Supplier;

/**
 * Lessons of closed cases, by supplier: those under its contracts, and those without a contract
 * that name it. The last closed case first.
 */
public interface EarlierLessons {

  List<EarlierLesson> with(Supplier supplier);

  /** Of the supplier of this case, from its other cases; none when this one is closed itself. */
  List<EarlierLesson> besides(CaseReference reference);
}
