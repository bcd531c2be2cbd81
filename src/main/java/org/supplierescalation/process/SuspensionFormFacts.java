package org.supplierescalation.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyChoice;
import org.supplierescalation.remedy.RemedyChoices;
import org.supplierescalation.remedy.SuspendedInvoice;
import org.supplierescalation.remedy.WeighSuspension;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What people see who weigh, carry out or end a suspension of payment. */
@Component
class SuspensionFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final RemedyChoices choices;
  private final PaymentSuspensions suspensions;

  SuspensionFormFacts(
      ContractOfCase contracts, RemedyChoices choices, PaymentSuspensions suspensions) {
    this.contracts = contracts;
    this.choices = choices;
    this.suspensions = suspensions;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_WeighSuspension", "UserTask_SuspendPayment", "UserTask_ReleasePayment");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("monthlyFee", Euro.text(contract.monthlyFee()));
    facts.put("belgian", contract.law() == Law.BE ? "YES" : "NO");
    facts.put(
        "suspensionRule",
        contract.suspensionBanned()
            ? "Het contract verbiedt opschorting en verrekening."
            : "Het contract verbiedt opschorting niet.");
    List<PaymentSuspension> open = suspensions.open(reference);
    switch (task.getTaskDefinitionKey()) {
      case "UserTask_SuspendPayment" ->
          suspensions.latest(reference).ifPresent(s -> facts.putAll(amounts(List.of(s))));
      case "UserTask_ReleasePayment" -> facts.putAll(amounts(open));
      default -> facts.put("heldBack", rows(open));
    }
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (!task.getTaskDefinitionKey().equals("UserTask_WeighSuspension")) {
      return Map.of();
    }
    return Map.of(
        "suspensionKind",
        choices.latest(reference).map(RemedyChoice::remedies).orElse(List.of()).stream()
            .filter(WeighSuspension.KINDS::contains)
            .findFirst()
            .orElse(Remedy.PARTIAL_SUSPENSION)
            .name(),
        "months",
        1,
        Variables.INVOICE_PROTEST.name(),
        YesNo.NO.name());
  }

  private static Map<String, Object> amounts(List<PaymentSuspension> suspensions) {
    return Map.of(
        "heldBack",
        rows(suspensions),
        "announcedWithheld",
        Euro.text(
            suspensions.stream()
                .map(PaymentSuspension::withheld)
                .reduce(BigDecimal.ZERO, BigDecimal::add)),
        "announcedPaid",
        Euro.text(
            suspensions.stream()
                .map(PaymentSuspension::paid)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  private static List<Map<String, Object>> rows(List<PaymentSuspension> suspensions) {
    return suspensions.stream()
        .flatMap(suspension -> suspension.invoices().stream())
        .map(SuspensionFormFacts::row)
        .toList();
  }

  private static Map<String, Object> row(SuspendedInvoice invoice) {
    return Map.of(
        "invoice", invoice.number(),
        "amount", Euro.text(invoice.amount()),
        "dueOn", DutchDates.inDigits(invoice.dueOn()),
        "withheld", Euro.text(invoice.withheld()),
        "paid", Euro.text(invoice.paid()));
  }
}
