package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.Euro;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.remedy.Penalties;
import org.supplierescalation.remedy.Penalty;
import org.supplierescalation.term.DutchDates;

/** What people see who compute and process a penalty, or weigh and carry out a suspension. */
@Component
class MoneyFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final Penalties penalties;
  private final PaymentSuspensions suspensions;

  MoneyFormFacts(ContractOfCase contracts, Penalties penalties, PaymentSuspensions suspensions) {
    this.contracts = contracts;
    this.penalties = penalties;
    this.suspensions = suspensions;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_ComputePenalty",
        "UserTask_BookPenalty",
        "UserTask_WeighSuspension",
        "UserTask_SuspendPayment");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("monthlyFee", Euro.text(contract.monthlyFee()));
    facts.put(
        "suspensionRule",
        contract.suspensionBanned()
            ? "Het contract verbiedt opschorting en verrekening."
            : "Het contract verbiedt opschorting niet.");
    PenaltyClause clause = contract.penalty();
    if (clause != null) {
      facts.put("penaltyClause", clause.clause());
      facts.put("penaltyUnit", clause.unit());
      facts.put("penaltyAmount", Euro.text(clause.amount()));
      facts.put("penaltyMaximum", Euro.text(clause.maximum()));
    }
    penalties.latest(reference).ifPresent(penalty -> facts.putAll(claimed(penalty)));
    suspensions.latest(reference).ifPresent(suspension -> facts.putAll(announced(suspension)));
    return facts;
  }

  private static Map<String, Object> claimed(Penalty penalty) {
    return Map.of(
        "penaltyTotal", Euro.text(penalty.total()), "penaltyComputation", penalty.computation());
  }

  private static Map<String, Object> announced(PaymentSuspension suspension) {
    return Map.of(
        "announcedInvoice", suspension.invoice(),
        "announcedDueOn", DutchDates.inWords(suspension.dueOn()),
        "announcedWithheld", Euro.text(suspension.withheld()),
        "announcedPaid", Euro.text(suspension.paid()));
  }
}
