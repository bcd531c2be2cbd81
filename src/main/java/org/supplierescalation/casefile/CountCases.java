package org.supplierescalation.casefile;

/** Counts the cases that a person may see. */
public interface CountCases {

  /**
   * @param months how many months to count opened and closed cases for, the current one included
   */
  CaseNumbers of(Viewer viewer, int months);
}
