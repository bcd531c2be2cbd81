package org.supplierescalation.remedy;

import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/**
 * Which remedies are carried out now; neither is a choice too.
 *
 * @param ground why these, and why they are proportionate
 */
public record RemedyChoice(
    CaseReference reference,
    boolean penalty,
    boolean suspension,
    String ground,
    String chosenBy,
    boolean approved) {

  /** The choice in words. */
  public String dutch() {
    List<String> chosen = new ArrayList<>();
    if (penalty) {
      chosen.add(Remedy.PENALTY.dutch());
    }
    if (suspension) {
      chosen.add(Remedy.PAYMENT_SUSPENSION.dutch());
    }
    return chosen.isEmpty() ? "Nu geen boete en geen opschorting" : String.join(" en ", chosen);
  }

  RemedyChoice approve() {
    return new RemedyChoice(reference, penalty, suspension, ground, chosenBy, true);
  }
}
