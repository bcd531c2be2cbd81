package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.support.SupportGuide;
import org.supplierescalation.support.SupportGuides;

/** What was written down of what a contract covers, for whoever decides on the scope. */
@Component
class SupportScopeFacts implements Facts {

  private final ContractOfCase contracts;
  private final SupportGuides guides;

  SupportScopeFacts(ContractOfCase contracts, SupportGuides guides) {
    this.contracts = contracts;
    this.guides = guides;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ReadCommitments", "UserTask_JudgeScope");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    String known =
        contracts
            .find(reference)
            .flatMap(contract -> guides.find(contract.number()))
            .map(SupportGuide::inWords)
            .orElse("");
    return Map.of(
        "supportScope",
        known.isEmpty()
            ? "Bij dit contract is nog niet vastgelegd wat inbegrepen, uitgesloten of apart is."
            : known);
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return Map.of();
  }
}
