package org.supplierescalation.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;

/**
 * Which remedies are carried out now; none is a choice too.
 *
 * @param remedies in the order of the list
 * @param ground why these, and why they are proportionate
 */
public record RemedyChoice(
    CaseReference reference,
    List<Remedy> remedies,
    String ground,
    String chosenBy,
    boolean approved) {

  public RemedyChoice {
    remedies = remedies.stream().distinct().sorted().toList();
  }

  /** The stage that a chosen remedy asks for: the end of the contract goes before the dispute. */
  public Optional<SanctionsOutcome> leadsTo() {
    if (remedies.contains(Remedy.DISSOLUTION) || remedies.contains(Remedy.TERMINATION)) {
      return Optional.of(SanctionsOutcome.EXIT);
    }
    return remedies.contains(Remedy.MEDIATION) || remedies.contains(Remedy.LITIGATION)
        ? Optional.of(SanctionsOutcome.DISPUTE)
        : Optional.empty();
  }

  /** The choice in words. */
  public String dutch() {
    return remedies.isEmpty()
        ? "Nu geen maatregel"
        : remedies.stream().map(Remedy::dutch).collect(Collectors.joining(", "));
  }
}
