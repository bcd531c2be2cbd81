package org.supplierescalation.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.LegalTime;

/** Says how the settlement stands, and when to look again. */
public class FollowSettlement {

  private final Settlements settlements;
  private final ContractOfCase contracts;

  public FollowSettlement(Settlements settlements, ContractOfCase contracts) {
    this.settlements = settlements;
    this.contracts = contracts;
  }

  public Standing standing(CaseReference reference) {
    Settlement settlement = settlements.newest(reference);
    return new Standing(
        settlement.state(),
        settlement
            .nextDueOn()
            .map(day -> LegalTime.firstMomentAfter(contracts.law(reference), day))
            .orElse(null));
  }

  /**
   * @param dueAt the first moment after the last day of the promise that is due first; null when no
   *     promise is open
   */
  public record Standing(SettlementKept state, @Nullable Instant dueAt) {}
}
