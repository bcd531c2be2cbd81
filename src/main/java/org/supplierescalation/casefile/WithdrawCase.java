package org.supplierescalation.casefile;

/** Withdraws a case, with a reason. Open work ends; what was recorded stays. */
public class WithdrawCase {

  private final CaseFiles cases;
  private final Conclude conclude;
  private final EscalationProcess process;

  public WithdrawCase(CaseFiles cases, Conclude conclude, EscalationProcess process) {
    this.cases = cases;
    this.conclude = conclude;
    this.process = process;
  }

  public void withdraw(CaseReference reference, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u het dossier intrekt.");
    }
    if (!cases.get(reference).isOpen()) {
      throw new Refused("Dossier %s is al gesloten.".formatted(reference));
    }
    conclude.conclude(reference, Outcome.WITHDRAWN, by, reason);
    process.caseWithdrawn(reference);
  }
}
