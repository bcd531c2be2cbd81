package org.supplierescalation.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.Conversion;
import org.supplierescalation.remedy.Conversions;
import org.supplierescalation.remedy.Dissolution;
import org.supplierescalation.remedy.Dissolutions;
import org.supplierescalation.remedy.PartialDissolution;
import org.supplierescalation.remedy.PartialDissolutions;
import org.supplierescalation.remedy.PrepareTermination;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.StateFindings;
import org.supplierescalation.remedy.Termination;
import org.supplierescalation.remedy.TerminationTerm;
import org.supplierescalation.remedy.Terminations;

/** What was prepared, in words, for the forms of who decides on it. */
@Component
class RemedySummaries {

  private final Conversions conversions;
  private final PartialDissolutions partials;
  private final Dissolutions dissolutions;
  private final StateFindings findings;
  private final Terminations terminations;
  private final ContractOfCase contracts;

  RemedySummaries(
      Conversions conversions,
      PartialDissolutions partials,
      Dissolutions dissolutions,
      StateFindings findings,
      Terminations terminations,
      ContractOfCase contracts) {
    this.conversions = conversions;
    this.partials = partials;
    this.dissolutions = dissolutions;
    this.findings = findings;
    this.terminations = terminations;
    this.contracts = contracts;
  }

  /** Empty when nothing was prepared yet. */
  String of(CaseReference reference, Remedy remedy) {
    Optional<String> summary =
        switch (remedy) {
          case CONVERSION -> conversions.latest(reference).map(Conversion::inWords);
          case PARTIAL_DISSOLUTION -> partials.latest(reference).map(PartialDissolution::inWords);
          case DISSOLUTION -> dissolutions.latest(reference).map(this::dissolution);
          case TERMINATION -> terminations.latest(reference).map(this::termination);
          default -> Optional.empty();
        };
    // A form joins single lines; an empty line between them keeps them apart.
    return summary.orElse("").replace("\n", "\n\n");
  }

  private String dissolution(Dissolution dissolution) {
    return dissolution.inWords()
        + findings
            .latest(dissolution.reference())
            .map(finding -> "\n" + finding.inWords())
            .orElse("");
  }

  private String termination(Termination termination) {
    Contract contract = contracts.get(termination.reference());
    return PrepareTermination.inWords(
        contract,
        termination,
        TerminationTerm.of(contract, termination.receivedOn(), termination.ownNoticeDays()));
  }
}
