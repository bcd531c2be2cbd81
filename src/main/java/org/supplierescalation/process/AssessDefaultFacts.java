package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.DefaultFacts;
import org.supplierescalation.notice.Refusal;

/**
 * What the register knows about default. The exceptions are proposed as absent; what every case
 * turns on (due, fatal, passed) a lawyer answers without a proposal.
 */
@Component
class AssessDefaultFacts implements Facts {

  private final ContractOfCase contracts;
  private final DefaultAssessments assessments;

  AssessDefaultFacts(ContractOfCase contracts, DefaultAssessments assessments) {
    this.contracts = contracts;
    this.assessments = assessments;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_AssessDefault");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    return Map.of(
        "contractLaw",
        contract.regime().dutch(),
        "noticeAlwaysRequired",
        contract.noticeAlwaysRequired()
            ? "Het contract eist in alle gevallen een schriftelijke ingebrekestelling."
            : "Het contract eist niet in alle gevallen een ingebrekestelling.");
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return assessments
        .facts(reference)
        .map(AssessDefaultFacts::asBefore)
        .orElse(
            Map.of(
                "creditorDefault", YesNo.NO.name(),
                "permanentlyImpossible", YesNo.NO.name(),
                "refusal", Refusal.NONE.name(),
                "defaultByContract", YesNo.NO.name(),
                "demandPointless", YesNo.NO.name(),
                "noticeExpired", YesNo.NO.name()));
  }

  // What sent the case back, our own failure or a date to come, is asked afresh.
  private static Map<String, Object> asBefore(DefaultFacts before) {
    return Map.of(
        "fatalDate", before.fatalDate().name(),
        "permanentlyImpossible", YesNo.of(before.permanentlyImpossible()).name(),
        "refusal", before.refusal().name(),
        "defaultByContract", YesNo.of(before.defaultByContract()).name(),
        "demandPointless", YesNo.of(before.demandPointless()).name(),
        "noticeExpired", YesNo.of(before.noticeExpired()).name(),
        "noticeDefective", YesNo.of(before.noticeDefective()).name(),
        "defaultExplanation", before.explanation());
  }
}
