package org.supplierescalation.contractcheck;

import org.supplierescalation.contract.Language;

/**
 * A finding of a text that was kept.
 *
 * @param number in its text, the first is 1
 */
public record KeptFinding(int number, Finding finding) {

  /** Where it stands, for people. */
  public String place() {
    String page = finding.page() == 0 ? "" : "pagina " + finding.page();
    String clause = finding.clause().isEmpty() ? "" : "artikel " + finding.clause();
    return String.join(clause.isEmpty() || page.isEmpty() ? "" : ", ", clause, page);
  }

  public boolean isEnglish() {
    return finding.language() == Language.EN;
  }
}
