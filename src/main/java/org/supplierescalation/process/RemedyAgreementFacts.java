package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Agreements;
import org.supplierescalation.remedy.Consent;
import org.supplierescalation.remedy.Remedy;

/** What the lawyer and the board see of a remedy that changes or ends the contract. */
@Component
class RemedyAgreementFacts implements Facts {

  private final Agreements agreements;
  private final RemedySummaries summaries;

  RemedyAgreementFacts(Agreements agreements, RemedySummaries summaries) {
    this.agreements = agreements;
    this.summaries = summaries;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_AdviseConversion",
        "UserTask_ApproveConversion",
        "UserTask_AdvisePartialDissolution",
        "UserTask_ApprovePartialDissolution",
        "UserTask_AdviseDissolution",
        "UserTask_AdviseTermination");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Remedy remedy = RemedyOfTask.of(task);
    Map<String, Object> facts = new HashMap<>();
    facts.put("remedyName", remedy.dutch());
    facts.put("remedySummary", summaries.of(reference, remedy));
    agreements
        .latest(reference, remedy)
        .ifPresent(
            agreement -> {
              facts.put("remedyDraftedBy", agreement.draftedBy());
              facts.put("legalFinding", finding(agreement.jurist()));
            });
    return facts;
  }

  static String finding(@Nullable Consent jurist) {
    return jurist == null
        ? "nog geen oordeel"
        : "%s (%s): %s"
            .formatted(jurist.given() ? "Akkoord" : "Niet akkoord", jurist.by(), jurist.remark());
  }
}
