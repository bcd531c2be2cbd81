package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** A person decides what becomes of a breach that falls outside the contract. */
public class SettleOutOfScope {

  private final Conclude conclude;
  private final ScopeChecks checks;
  private final Timeline timeline;

  public SettleOutOfScope(Conclude conclude, ScopeChecks checks, Timeline timeline) {
    this.conclude = conclude;
    this.checks = checks;
    this.timeline = timeline;
  }

  /**
   * @param lesson what the contract lacked; must be there to close
   * @param reason why we go on against the table; must be there to continue
   */
  public void settle(
      CaseReference reference, ScopeDecision decision, String lesson, String reason, String by) {
    switch (decision) {
      case CLOSE -> {
        if (lesson.isBlank()) {
          throw new Refused("Vul in wat wij hiervan leren. Die les gaat mee naar het contract.");
        }
        conclude.conclude(reference, Outcome.OUT_OF_SCOPE, by, lesson);
      }
      case CONTINUE -> {
        if (reason.isBlank()) {
          throw new Refused("Vul in waarom wij toch doorgaan. U wijkt af van de tabel.");
        }
        int version = checks.answer(reference).map(ScopeAnswer::tableVersion).orElse(0);
        checks.add(
            reference,
            new ScopeAnswer(ScopeFinding.IN_SCOPE, ScopeResult.DECIDED, reason, version));
        timeline.add(
            reference, by, EntryKind.DECISION, "Toch doorgaan, hoewel buiten contract", reason);
      }
    }
  }
}
