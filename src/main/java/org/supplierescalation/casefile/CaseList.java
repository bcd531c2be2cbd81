package org.supplierescalation.casefile;

import java.util.List;

/** Part of the cases that a person may see. What is out of sight is in no part and no total. */
public interface CaseList {

  /**
   * @param limit how many at most, at least 1
   * @param offset how many to leave out at the beginning
   */
  List<ListedCase> part(CaseQuery query, Viewer viewer, int limit, int offset);

  /** How many there are in all. */
  int count(CaseQuery query, Viewer viewer);

  /** The names of the suppliers of these cases, each once, in order. */
  List<String> suppliers(Viewer viewer);
}
