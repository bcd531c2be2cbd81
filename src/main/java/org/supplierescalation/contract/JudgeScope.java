package org.supplierescalation.contract;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** A lawyer decides on the scope: with the table, against it, or where it has no rule. */
public class JudgeScope {

  private final ScopeChecks checks;
  private final Timeline timeline;

  public JudgeScope(ScopeChecks checks, Timeline timeline) {
    this.checks = checks;
    this.timeline = timeline;
  }

  /**
   * @param reason must be there unless the lawyer says what the table said
   */
  public void judge(CaseReference reference, ScopeFinding decided, String reason, String by) {
    if (decided == ScopeFinding.UNDECIDED) {
      throw new Refused(
          "Kies of dit binnen het contract valt, erbuiten, of dat het onduidelijk is.");
    }
    ScopeAnswer table =
        checks
            .answer(reference)
            .orElseThrow(() -> new Refused("De tabel is over dit dossier nog niet geraadpleegd."));
    boolean otherwise = decided != table.finding();
    if (otherwise && reason.isBlank()) {
      throw new Refused("Vul in waarom u zo beslist. Uw reden komt in het dossier.");
    }
    if (otherwise) {
      checks.add(
          reference, new ScopeAnswer(decided, ScopeResult.DECIDED, reason, table.tableVersion()));
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Jurist over het bereik: " + decided.dutch(),
        "De tabel zei: %s (%s)%nReden: %s"
            .formatted(
                table.result().dutch(),
                table.ground(),
                reason.isBlank() ? "eens met de tabel" : reason));
  }
}
