package org.supplierescalation.casefile;

/** The words by which a case is found. */
public interface FindableWords {

  /** Reads the case again: it is found by what it says now, and by nothing else. */
  void readAgain(CaseReference reference);
}
