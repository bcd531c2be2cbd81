package org.supplierescalation.casefile;

/** Somebody takes a case up again before the day it was paused until. */
public class ResumeEarly {

  private final CaseFiles cases;
  private final ResumeCase resumeCase;
  private final EscalationProcess process;

  public ResumeEarly(CaseFiles cases, ResumeCase resumeCase, EscalationProcess process) {
    this.cases = cases;
    this.resumeCase = resumeCase;
    this.process = process;
  }

  public void resume(CaseReference reference, String remark, String by) {
    if (cases.get(reference).pausedUntil() == null) {
      throw new Refused("Dossier %s is niet gepauzeerd.".formatted(reference));
    }
    // First the case file: it names the person. What the process does after that changes nothing.
    resumeCase.resume(reference, by, remark);
    process.caseResumed(reference);
  }
}
