package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A line of the damages ledger. Lines are added, never changed: a correction is a line of its own.
 *
 * @param number within the case, from 1
 * @param amount euro; nought when a correction takes an item out
 * @param invoice number of the invoice that proves it, or empty
 * @param corrects number of the line that this one replaces, or null
 * @param reason why it is corrected, or empty
 */
public record DamageItem(
    CaseReference reference,
    int number,
    DamageCategory category,
    String description,
    BigDecimal amount,
    LocalDate sufferedOn,
    String evidence,
    String causalLink,
    boolean samePenalty,
    String invoice,
    @Nullable Integer corrects,
    String reason,
    String by) {

  static DamageItem of(CaseReference reference, int number, NewDamage damage, String by) {
    return new DamageItem(
        reference,
        number,
        damage.category(),
        damage.description(),
        damage.amount(),
        damage.sufferedOn(),
        damage.evidence(),
        damage.causalLink(),
        damage.samePenalty(),
        damage.invoice(),
        null,
        "",
        by);
  }

  DamageItem corrected(int as, BigDecimal to, String why, String who) {
    return new DamageItem(
        reference,
        as,
        category,
        description,
        to,
        sufferedOn,
        evidence,
        causalLink,
        samePenalty,
        invoice,
        number,
        why,
        who);
  }
}
