package org.supplierescalation.casefile;

/** What we tell the process, in the words of the business. */
public interface EscalationProcess {

  /** A case is on file: lead it up the ladder. How badly it hinders decides its priority. */
  void caseOpened(CaseReference reference, Hindrance hindrance);

  /** The supplier answered; somebody reads the answer and decides what it means. */
  void supplierReplied(CaseReference reference);

  /** The term was extended in writing; the timers follow the new date of the case file. */
  void termExtended(CaseReference reference);

  /** The case rests: work is put aside, legal timers run on. */
  void casePaused(CaseReference reference);

  /** The case goes on before the day it was paused until. */
  void caseResumed(CaseReference reference);

  /** The watch over rights looks again: a contract, a letter or an answer may have changed them. */
  void rightsChanged(CaseReference reference);

  /** The case is withdrawn: open work ends. */
  void caseWithdrawn(CaseReference reference);
}
