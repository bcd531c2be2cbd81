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

  private static final int SHORT = 60;

  public boolean isProven() {
    return !evidence.isBlank();
  }

  /** What happened, in so few words that it fits in a list to choose from. */
  public String inShort() {
    return fact.length() <= SHORT ? fact : fact.substring(0, SHORT - 1).strip() + "…";
  }
}
