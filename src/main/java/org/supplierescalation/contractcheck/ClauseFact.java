package org.supplierescalation.contractcheck;

import java.util.Map;

/**
 * What a contract seems to say on something that the register keeps. A person compares it with the
 * quote and takes it over, or not.
 *
 * @param subject on screen, in Dutch
 * @param shown the value on screen
 * @param values as the form of the register types them, by key of the field
 * @param quote the sentence
 */
public record ClauseFact(
    String subject,
    String shown,
    Map<String, String> values,
    int page,
    String clause,
    String quote) {

  public ClauseFact {
    values = Map.copyOf(values);
  }
}
