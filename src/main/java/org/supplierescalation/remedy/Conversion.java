package org.supplierescalation.remedy;

import java.math.BigDecimal;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;

/**
 * Damages instead of performance (BW 6:87): from the declaration on the supplier may leave the
 * obligations undone, and performance can no longer be demanded.
 *
 * @param obligations which obligations are converted
 * @param notMinor why the shortcoming is not a minor one (BW 6:87 paragraph 2)
 * @param estimate euro, what the damages are estimated at
 * @param basis how the estimate was made
 */
public record Conversion(
    CaseReference reference,
    String obligations,
    String notMinor,
    BigDecimal estimate,
    String basis,
    String draftedBy) {

  public Conversion {
    if (estimate.signum() == 0) {
      throw new Refused("Vul bij “Geraamde schade” een bedrag in euro in dat hoger is dan nul.");
    }
  }

  /** As it stands on the timeline and on the forms of who decides. */
  public String inWords() {
    return Particulars.of(
        "Om te zetten", obligations,
        "Geen ondergeschikte tekortkoming", notMinor,
        "Geraamde schade", Euro.text(estimate),
        "Onderbouwing", basis);
  }
}
