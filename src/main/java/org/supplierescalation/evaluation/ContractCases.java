package org.supplierescalation.evaluation;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The cases under a contract. */
public interface ContractCases {

  /** Open and closed, oldest first. */
  List<CaseReference> of(String contract);
}
