package org.supplierescalation.contract;

import org.supplierescalation.casefile.Refused;

/**
 * What somebody read in the contract: the inputs of table {@code scope}.
 *
 * @param clause where the commitment stands, empty only when nothing was agreed
 * @param contractActive the contract was in force on the day of the breach
 * @param listed the system or user is on the inventory of the contract
 * @param excluded the service is on the list of exclusions
 * @param withinServiceWindow it happened at an hour the supplier has to work; yes with support
 *     around the clock
 * @param normExceeded a measurable norm was missed
 * @param remark may be empty
 * @param askLawyer a lawyer must see the table's answer before the case goes on
 */
public record ScopeFacts(
    String clause,
    boolean contractActive,
    boolean listed,
    boolean excluded,
    BreachCause cause,
    boolean withinServiceWindow,
    NormKind normKind,
    boolean normExceeded,
    String remark,
    boolean askLawyer) {

  public ScopeFacts {
    if (clause.isBlank() && normKind != NormKind.NONE) {
      throw new Refused(
          "Kies de afspraak waar het om gaat, of noem zelf het artikel. Is er niets afgesproken? Kies dan “%s”."
              .formatted(NormKind.NONE.dutch()));
    }
  }

  /** As it stands on the timeline. */
  public String inWords() {
    return """
        Afspraak: %s
        Contract van kracht op de dag van de tekortkoming: %s
        Op de lijst van wat onder het contract valt: %s
        Uitgesloten in het contract: %s
        Oorzaak: %s
        Binnen de werktijden van de leverancier: %s
        Norm: %s
        Meetbare norm overschreden: %s
        %s"""
        .formatted(
            clause.isBlank() ? "geen" : clause,
            yesOrNo(contractActive),
            yesOrNo(listed),
            yesOrNo(excluded),
            cause.dutch(),
            yesOrNo(withinServiceWindow),
            normKind.dutch(),
            yesOrNo(normExceeded),
            remark)
        .strip();
  }

  private static String yesOrNo(boolean answer) {
    return answer ? "ja" : "nee";
  }
}
