package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.remedy.Claim;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.Settlement;
import org.supplierescalation.term.DutchDates;

/** What people see who process a claim or watch its payment. */
@Component
class ClaimFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final Claims claims;
  private final Penalties penalties;

  ClaimFormFacts(ContractOfCase contracts, Claims claims, Penalties penalties) {
    this.contracts = contracts;
    this.claims = claims;
    this.penalties = penalties;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_BookPenalty", "UserTask_AwaitPayment", "UserTask_CheckPayment");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Claim claim = claims.newest(reference, kind(task));
    Map<String, Object> facts = new HashMap<>();
    facts.put("claimName", claim.kind().dutch());
    facts.put("claimTotal", Euro.text(claim.total()));
    facts.put("claimComputation", claim.computation());
    facts.put("claimPayBy", claim.payBy() == null ? "" : DutchDates.inWords(claim.payBy()));
    facts.put("claimBooked", claim.booking() == null ? "nog niet geboekt" : claim.booking());
    facts.put("claimRemark", claim.remark() == null ? "" : claim.remark());
    facts.put("setOffRule", setOffRule(contracts.get(reference)));
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return task.getTaskDefinitionKey().equals("UserTask_BookPenalty")
        ? Map.of(
            "settlement",
            penalties
                .latest(reference)
                .map(penalty -> penalty.demand().settlement())
                .orElse(Settlement.CREDIT_NOTE)
                .name())
        : Map.of();
  }

  static String setOffRule(Contract contract) {
    return contract.suspensionBanned()
        ? "Het contract verbiedt verrekening: vraag een creditnota of stuur een factuur."
        : "Het contract verbiedt verrekening niet.";
  }

  /** What was claimed before, in words; empty when nothing was. */
  static String before(List<Claim> claims, ClaimKind kind) {
    return claims.stream()
        .filter(claim -> claim.kind() == kind && claim.counts())
        .map(
            claim ->
                "%s (%s): %s, %s"
                    .formatted(
                        Euro.text(claim.total()),
                        claim.about(),
                        claim.computation(),
                        claim.state().dutch()))
        .collect(Collectors.joining("; "));
  }

  private static ClaimKind kind(DelegateTask task) {
    return task.getTaskDefinitionKey().equals("UserTask_BookPenalty")
        ? ClaimKind.PENALTY
        : ClaimInProcess.of(task);
  }
}
