package org.supplierescalation.contract;

/**
 * What table {@code scope} answered, or a person who decided instead.
 *
 * @param finding {@link ScopeFinding#UNDECIDED} when no rule fits
 * @param ground why and what now, in Dutch
 * @param tableVersion which version of the table answered
 */
public record ScopeAnswer(
    ScopeFinding finding, ScopeResult result, String ground, int tableVersion) {

  /** No rule of the table fits: a lawyer decides. */
  public static ScopeAnswer noRule(int tableVersion) {
    return new ScopeAnswer(
        ScopeFinding.UNDECIDED,
        ScopeResult.NO_RULE,
        "Geen regel van de tabel past op deze antwoorden.",
        tableVersion);
  }
}
