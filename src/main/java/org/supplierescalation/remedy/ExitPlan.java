package org.supplierescalation.remedy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * How we leave the supplier without falling silent ourselves.
 *
 * @param items in the order of {@link ExitPart}
 * @param readiness 0 to 100 %: the weight of what is done, of all that is needed, rounded down
 * @param approvedBy of the board, or null
 * @param approvalReason why the board approved although it is not ready, may be empty
 */
public record ExitPlan(
    CaseReference reference,
    List<ExitItem> items,
    int readiness,
    String madeBy,
    @Nullable String approvedBy,
    String approvalReason) {

  public ExitPlan {
    items = items.stream().sorted(Comparator.comparing(ExitItem::part)).toList();
  }

  public boolean isApproved() {
    return approvedBy != null;
  }

  /** What has to be secured before a dissolution, and is not. */
  public List<ExitPart> unsecured() {
    return Stream.of(ExitPart.values())
        .filter(ExitPart::beforeDissolution)
        .filter(part -> item(part).filter(item -> item.state() == ExitState.DONE).isEmpty())
        .toList();
  }

  public Optional<ExitItem> item(ExitPart part) {
    return items.stream().filter(item -> item.part() == part).findFirst();
  }

  public List<ExitItem> open() {
    return items.stream().filter(ExitItem::isOpen).toList();
  }

  /** As it stands on the timeline. */
  String inWords() {
    return items.stream().map(ExitItem::inWords).collect(Collectors.joining("\n"));
  }
}
