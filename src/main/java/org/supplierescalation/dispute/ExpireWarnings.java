package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/**
 * Takes back the warnings that nobody needs to answer any more: the right was secured meanwhile, or
 * a newer warning of the same right is there.
 */
public class ExpireWarnings {

  private final WatchRights watch;
  private final RightWarnings warnings;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public ExpireWarnings(
      WatchRights watch,
      RightWarnings warnings,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    this.watch = watch;
    this.warnings = warnings;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The ids of the warnings that were taken back. */
  public List<Long> expire(CaseReference reference) {
    List<RightWarning> all = warnings.of(reference);
    List<RightWarning> open = all.stream().filter(one -> one.answered() == null).toList();
    List<RightWarning> over =
        open.stream()
            .filter(one -> watch.isSettled(reference, right(one)) || hasNewer(one, all))
            .toList();
    over.forEach(one -> takeBack(reference, one));
    return over.stream().map(RightWarning::id).toList();
  }

  private void takeBack(CaseReference reference, RightWarning warning) {
    boolean settled = watch.isSettled(reference, right(warning));
    String why =
        settled ? "Dit recht is intussen veiliggesteld." : "Er is een nieuwere waarschuwing.";
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    warnings.answer(
        warning.id(),
        new RightWarning.Answered(RightAnswer.EXPIRED, null, why, Timeline.SYSTEM, today));
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.REMINDER,
        "Waarschuwing vervalt: " + right(warning).dutch(),
        why);
  }

  private static boolean hasNewer(RightWarning warning, List<RightWarning> all) {
    return all.stream().anyMatch(one -> right(one) == right(warning) && one.id() > warning.id());
  }

  private static Right right(RightWarning warning) {
    return warning.date().right();
  }
}
