package org.supplierescalation.dispute;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/**
 * The damage of a case, item by item. Whoever keeps the ledger offers a bean of this type; without
 * one the overview shows what was written down when default was established.
 */
public interface DamagesSoFar {

  /** One Dutch line per item, with its amount and evidence. */
  List<String> of(CaseReference reference);
}
