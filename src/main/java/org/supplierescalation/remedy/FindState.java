package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** Records the state of the work before a Belgian contract is dissolved. */
public class FindState {

  private final StateFindings findings;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public FindState(
      StateFindings findings, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.findings = findings;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void find(StateFinding finding) {
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(finding.reference()).zone()));
    if (finding.foundOn().isAfter(today)) {
      throw new Refused(
          "De dag bij “Wanneer?” ligt in de toekomst. Rond deze taak af na de vaststelling.");
    }
    if (finding.method() == FindingMethod.OWN_REPORT && !finding.supplierInvited()) {
      throw new Refused(
          "Een eigen verslag is pas tegensprekelijk als de leverancier is uitgenodigd. Nodig hem uit, of"
              + " laat een gerechtsdeurwaarder of deskundige de toestand vaststellen.");
    }
    findings.add(finding);
    timeline.add(
        finding.reference(),
        finding.by(),
        EntryKind.EVIDENCE,
        "Toestand vastgesteld op " + DutchDates.inWords(finding.foundOn()),
        finding.inWords());
  }
}
