package org.supplierescalation.support;

/**
 * Something that is covered, or is not.
 *
 * @param text as people of the organisation call it
 * @param clause where the contract says so; may be empty
 * @param whatThen what to do instead, or how to ask for it; may be empty
 */
public record SupportItem(SupportScope scope, String text, String clause, String whatThen) {

  /** In one line, with its clause. */
  public String inWords() {
    String where = clause.isEmpty() ? "" : " (%s)".formatted(clause);
    return whatThen.isEmpty() ? text + where : "%s%s: %s".formatted(text, where, whatThen);
  }
}
