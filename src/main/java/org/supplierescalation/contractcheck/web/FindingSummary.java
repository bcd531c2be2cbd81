package org.supplierescalation.contractcheck.web;

import java.util.List;
import org.supplierescalation.contractcheck.Finding.Sort;
import org.supplierescalation.contractcheck.FindingChoice;

/** How many of what. */
record FindingSummary(long vague, long missing, long risk, long open, long accepted, long all) {

  static FindingSummary of(List<FindingRow> rows) {
    return new FindingSummary(
        count(rows, Sort.VAGUE),
        count(rows, Sort.MISSING),
        count(rows, Sort.RISK),
        rows.stream().filter(FindingRow::isOpen).count(),
        rows.stream().filter(row -> row.choice() == FindingChoice.ACCEPTED).count(),
        rows.size());
  }

  private static long count(List<FindingRow> rows, Sort sort) {
    return rows.stream().filter(row -> row.finding().sort() == sort).count();
  }
}
