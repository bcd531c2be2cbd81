package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;

/**
 * Damage that somebody enters.
 *
 * @param amount euro
 * @param evidence where it shows, such as an invoice or a list of hours
 * @param causalLink why it follows from the breach
 * @param samePenalty a penalty clause is written for the same breach
 * @param invoice number of the invoice that proves it, or empty
 */
public record NewDamage(
    DamageCategory category,
    String description,
    BigDecimal amount,
    LocalDate sufferedOn,
    String evidence,
    String causalLink,
    boolean samePenalty,
    String invoice) {

  public NewDamage {
    if (amount.signum() <= 0) {
      throw new Refused("Vul bij “Bedrag” een bedrag in dat hoger is dan nul.");
    }
  }
}
