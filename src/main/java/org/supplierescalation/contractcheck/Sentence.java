package org.supplierescalation.contractcheck;

import org.supplierescalation.contract.Language;

/**
 * A sentence of a contract, and where it stands.
 *
 * @param clause number of the clause, such as "4.2" or "4.2 a"; empty before the first one
 * @param heading words of the last heading above it, and of the head of its table; may be empty
 */
public record Sentence(int page, String clause, String heading, String text, Language language) {

  Sentence(int page, String clause, String heading, String text) {
    this(page, clause, heading, text, Tongue.of(text, Language.NL));
  }

  /** What one must read to know what it is about. */
  String inContext() {
    return heading + " " + text;
  }
}
