package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispute.Mediation;
import org.supplierescalation.dispute.MediationReply;
import org.supplierescalation.dispute.Mediations;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** What people see who bring a dispute to an end. */
@Component
class DisputeFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final Mediations mediations;
  private final Letters letters;
  private final BaseUrl baseUrl;

  DisputeFormFacts(
      ContractOfCase contracts, Mediations mediations, Letters letters, BaseUrl baseUrl) {
    this.contracts = contracts;
    this.mediations = mediations;
    this.letters = letters;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_ChooseRoute",
        "UserTask_AwaitMediationReply",
        "UserTask_ReadMediationReply",
        "UserTask_HoldMediation",
        "UserTask_WatchSettlement",
        "UserTask_CheckSettlement",
        "UserTask_HandOver");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("forum", contract.forum());
    facts.put("law", contract.law().dutch());
    facts.put(
        "earlierMediation",
        mediations
            .latest(reference)
            .map(DisputeFormFacts::earlier)
            .orElse("Er is nog geen mediation voorgesteld."));
    mediations
        .latest(reference)
        .map(Mediation::promises)
        .ifPresent(promises -> facts.put("settlementPromises", promises));
    letters
        .latest(reference, LetterKind.HANDOVER_COVER)
        .ifPresent(
            letter ->
                facts.put(
                    "handOverLink",
                    baseUrl.of("/cases/%s/documents/%s".formatted(reference, letter.document()))));
    return facts;
  }

  private static String earlier(Mediation mediation) {
    MediationReply reply = mediation.reply();
    return "Eerder voorgesteld via %s: %s."
        .formatted(mediation.institute(), reply == null ? "nog geen antwoord" : reply.dutch());
  }
}
