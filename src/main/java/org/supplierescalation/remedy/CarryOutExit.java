package org.supplierescalation.remedy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/**
 * The exit is carried out: items are ticked off until the contract has ended or a dispute is left.
 */
public class CarryOutExit {

  private final ExitPlans plans;
  private final ExitWeights weights;
  private final Conclude conclude;
  private final Timeline timeline;

  public CarryOutExit(ExitPlans plans, ExitWeights weights, Conclude conclude, Timeline timeline) {
    this.plans = plans;
    this.weights = weights;
    this.conclude = conclude;
    this.timeline = timeline;
  }

  /**
   * @param states how each item stands now; an item that is left out stays as it was
   */
  public void record(
      CaseReference reference,
      ExitProgress progress,
      Map<ExitPart, ExitState> states,
      String report,
      String by) {
    List<ExitItem> items =
        plans.newest(reference).items().stream()
            .map(item -> item.in(states.getOrDefault(item.part(), item.state())))
            .toList();
    refuseHalfDone(progress, items);
    int readiness = weights.readiness(items);
    plans.progressed(reference, items, readiness);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Exit: %s, %d %% klaar".formatted(progress.dutch().toLowerCase(Locale.ROOT), readiness),
        report);
    if (progress == ExitProgress.DONE) {
      conclude.conclude(reference, Outcome.CONTRACT_ENDED, by, report);
    }
  }

  private static void refuseHalfDone(ExitProgress progress, List<ExitItem> items) {
    String open =
        items.stream()
            .filter(ExitItem::isOpen)
            .map(item -> item.part().dutch())
            .collect(Collectors.joining("; "));
    if (progress == ExitProgress.DONE && !open.isEmpty()) {
      throw new Refused(
          "Nog niet klaar: %s. Rond dat af, of kies “Nog bezig” of “Geschil”.".formatted(open));
    }
  }
}
