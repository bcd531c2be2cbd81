package org.supplierescalation.remedy;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/**
 * What a lawyer established before remedies are chosen: the inputs of table {@code remedies} that
 * no register knows.
 *
 * @param affectedShare percentage of the service that the breach affects, 1 to 100, or null as long
 *     as it is not computed
 * @param capChecked whether and where the contract limits liability is known
 * @param fearGrounds the reasons to fear non-performance are in writing (BW 6:263)
 * @param urgency urgency or exceptional circumstances (BE art. 5.85 and 5.239 BW)
 * @param stateRecorded both parties, or an expert, recorded the state (BE art. 5.93 BW)
 * @param explanation on what the answers rest
 */
public record RemedyFacts(
    boolean attributable,
    BreachWeight weight,
    boolean totalNonPerformance,
    @Nullable Integer affectedShare,
    boolean kpiProof,
    boolean damageProven,
    boolean capChecked,
    boolean fearGrounds,
    boolean urgency,
    boolean stateRecorded,
    boolean courtLeave,
    boolean lawyerConsent,
    boolean mediationRefused,
    boolean claimWorthCost,
    boolean dossierComplete,
    String explanation) {

  public RemedyFacts {
    if (totalNonPerformance && weight == BreachWeight.MINOR) {
      throw new Refused(
          "Een tekortkoming is niet gering als de hele prestatie uitblijft. Verbeter een van de twee antwoorden.");
    }
  }

  /** As answers to the table. */
  public Map<RemedyInput, Object> answers() {
    Map<RemedyInput, Object> answers = new EnumMap<>(RemedyInput.class);
    answers.put(RemedyInput.ATTRIBUTABLE, attributable);
    answers.put(RemedyInput.BREACH_WEIGHT, weight);
    answers.put(RemedyInput.TOTAL_NON_PERFORMANCE, totalNonPerformance);
    answers.put(RemedyInput.SHARE_COMPUTED, affectedShare != null);
    answers.put(RemedyInput.KPI_PROOF, kpiProof);
    answers.put(RemedyInput.DAMAGE_PROVEN, damageProven);
    answers.put(RemedyInput.LIABILITY_CAP_CHECKED, capChecked);
    answers.put(RemedyInput.FEAR_GROUNDS, fearGrounds);
    answers.put(RemedyInput.URGENCY, urgency);
    answers.put(RemedyInput.STATE_RECORDED, stateRecorded);
    answers.put(RemedyInput.COURT_LEAVE, courtLeave);
    answers.put(RemedyInput.LAWYER_CONSENT, lawyerConsent);
    answers.put(RemedyInput.MEDIATION_REFUSED, mediationRefused);
    answers.put(RemedyInput.CLAIM_WORTH_COST, claimWorthCost);
    answers.put(RemedyInput.DOSSIER_COMPLETE, dossierComplete);
    return answers;
  }
}
