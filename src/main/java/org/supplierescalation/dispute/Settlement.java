package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/**
 * What ended the dispute, when every promise in it is kept: a settlement, or what a court, arbiter
 * or expert decided.
 */
public record Settlement(CaseReference reference, String terms, List<Promise> promises, String by) {

  public Settlement {
    promises = List.copyOf(promises);
  }

  /** One broken promise breaks the settlement. */
  public SettlementKept state() {
    if (promises.stream().anyMatch(promise -> promise.state() == SettlementKept.BROKEN)) {
      return SettlementKept.BROKEN;
    }
    return promises.stream().anyMatch(Promise::isOpen) ? SettlementKept.OPEN : SettlementKept.KEPT;
  }

  /** Open promises, the first due first. */
  public List<Promise> open() {
    return promises.stream()
        .filter(Promise::isOpen)
        .sorted(Comparator.comparing(Promise::dueOn))
        .toList();
  }

  /** Last day of the promise that is due first. */
  public Optional<LocalDate> nextDueOn() {
    return open().stream().map(Promise::dueOn).findFirst();
  }
}
