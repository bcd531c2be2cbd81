package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/**
 * A part of the contract ends, or its price comes down (BW 6:265 and 6:270; BE art. 5.97 BW). The
 * rest of the contract goes on.
 *
 * @param part which part ends, or is worth less
 * @param share percentage of the monthly fee, more than 0 and less than 100
 * @param motivation why that share
 * @param monthlyFee euro, before
 * @param from first day of the new fee
 */
public record PartialDissolution(
    CaseReference reference,
    String part,
    BigDecimal share,
    String motivation,
    BigDecimal monthlyFee,
    LocalDate from,
    String draftedBy) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public PartialDissolution {
    if (share.signum() <= 0 || share.compareTo(HUNDRED) >= 0) {
      throw new Refused(
          "Vul bij “Welk deel van de maandvergoeding?” een percentage in dat hoger is dan 0 en lager"
              + " dan 100. Gaat het om alles? Beëindig dan het hele contract.");
    }
  }

  /** Euro less each month, rounded half up to the cent. */
  public BigDecimal reduction() {
    return monthlyFee.multiply(share).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  /** Euro each month from then on. */
  public BigDecimal newFee() {
    return monthlyFee.subtract(reduction());
  }

  /** The sum, written out for the letter and the case file. */
  public String computation() {
    return "%s × %s = %s per maand minder; de nieuwe maandvergoeding is %s"
        .formatted(
            percentage(), Euro.text(monthlyFee), Euro.text(reduction()), Euro.text(newFee()));
  }

  /** As in "12,5 %". */
  public String percentage() {
    return share.stripTrailingZeros().toPlainString().replace('.', ',') + " %";
  }

  /** As it stands on the timeline and on the forms of who decides. */
  public String inWords() {
    return Particulars.of(
        "Onderdeel",
        part,
        "Berekening",
        computation(),
        "Waarom dit deel",
        motivation,
        "Vanaf",
        DutchDates.inWords(from));
  }
}
