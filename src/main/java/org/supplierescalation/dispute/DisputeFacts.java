package org.supplierescalation.dispute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;

/**
 * What decides which routes are open.
 *
 * @param claim euro, with interest until the day of the summons (93 Rv), or null when it is
 *     undetermined and probably higher than what the subdistrict court may decide
 * @param urgent the matter cannot wait (254 Rv; BE art. 584 Ger.W.)
 * @param hardRefusal the supplier refuses every talk
 * @param arbitrationAgreed both agreed on arbitration in writing, after the contract
 * @param limitationSafe limitation was interrupted, or is far away
 * @param dossierComplete norm, fact and evidence of every breach are on file
 * @param worthIt the claim is more than what the route will cost
 * @param desiredResult what we want to reach
 */
public record DisputeFacts(
    CaseReference reference,
    @Nullable BigDecimal claim,
    boolean urgent,
    boolean hardRefusal,
    boolean arbitrationAgreed,
    boolean limitationSafe,
    boolean dossierComplete,
    boolean worthIt,
    String desiredResult,
    String by) {

  /** The claim in words. */
  public String claimText() {
    return claim == null ? "onbepaald, waarschijnlijk hoger dan € 25.000" : Euro.text(claim);
  }
}
