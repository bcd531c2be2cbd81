package org.supplierescalation.casefile;

import java.time.LocalDate;

/**
 * What was promised and not done.
 *
 * @param commitment what was agreed, with its clause
 * @param fact what happened instead: when, how often, which ticket
 * @param effect who is hindered and how
 * @param evidence what proves it; empty as long as nothing does
 */
public record Breach(
    long id,
    CaseReference reference,
    String commitment,
    String fact,
    LocalDate occurredOn,
    String effect,
    String evidence) {

  public boolean isProven() {
    return !evidence.isBlank();
  }
}
