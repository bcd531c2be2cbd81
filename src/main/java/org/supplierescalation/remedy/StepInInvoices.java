package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The cost record of stepping in. */
public interface StepInInvoices {

  void add(StepInInvoice invoice);

  /** In order of their days. */
  List<StepInInvoice> of(CaseReference reference);

  /** Euro. */
  default BigDecimal total(CaseReference reference) {
    return of(reference).stream()
        .map(StepInInvoice::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
