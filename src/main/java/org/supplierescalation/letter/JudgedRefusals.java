package org.supplierescalation.letter;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * Whether a lawyer said that a letter whose delivery was refused counts as received (NL: BW 3:37
 * paragraph 3; BE: arrival at the address). Feature {@code post} knows.
 */
public interface JudgedRefusals {

  boolean countsAsReceived(CaseReference reference, String letterKey);

  /** Without that judgement a refusal proves nothing. */
  default void refuseUnjudged(CaseReference reference, String letterKey) {
    if (!countsAsReceived(reference, letterKey)) {
      throw new Refused(
          "Een geweigerde brief telt pas als ontvangen als de jurist dat heeft beoordeeld. Leg de weigering vast bij “Verzending per post” en laat de jurist haar daar beoordelen, of kies “Alleen bewijs van verzending”.");
    }
  }
}
