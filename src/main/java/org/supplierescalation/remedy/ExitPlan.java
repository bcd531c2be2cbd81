package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * How we leave the supplier without falling silent ourselves.
 *
 * @param endsOn from when the contract is dissolved
 * @param extent the whole contract, or which part
 * @param undoing what has to be given back or paid on both sides
 * @param approvedBy of the board, or null
 */
public record ExitPlan(
    CaseReference reference,
    LocalDate endsOn,
    String extent,
    String undoing,
    List<ExitItem> items,
    String madeBy,
    @Nullable String approvedBy) {

  public ExitPlan {
    items = List.copyOf(items);
  }

  public boolean isApproved() {
    return approvedBy != null;
  }

  /** How much of the inventory is ready, in whole percent, rounded down. */
  public int readiness() {
    return (int) (100 * items.stream().filter(ExitItem::done).count() / ExitPart.values().length);
  }
}
