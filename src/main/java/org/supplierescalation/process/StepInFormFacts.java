package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.StaleRates;
import org.supplierescalation.remedy.RecordStepInCost;
import org.supplierescalation.remedy.StepIn;
import org.supplierescalation.remedy.StepInInvoice;
import org.supplierescalation.remedy.StepInInvoices;
import org.supplierescalation.remedy.StepIns;
import org.supplierescalation.term.DutchDates;

/** What people see who prepare, weigh and approve that somebody else does the work, and pay it. */
@Component
class StepInFormFacts implements Facts {

  private final StepIns stepIns;
  private final StepInInvoices invoices;
  private final RecordStepInCost recordStepInCost;
  private final ContractOfCase contracts;
  private final StaleRates staleRates;

  StepInFormFacts(
      StepIns stepIns,
      StepInInvoices invoices,
      RecordStepInCost recordStepInCost,
      ContractOfCase contracts,
      StaleRates staleRates) {
    this.stepIns = stepIns;
    this.invoices = invoices;
    this.recordStepInCost = recordStepInCost;
    this.contracts = contracts;
    this.staleRates = staleRates;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_PlanStepIn",
        "UserTask_ReviewStepIn",
        "UserTask_ApproveStepIn",
        "UserTask_RecordStepInCost",
        "UserTask_CloseStepIn");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    String clause = contract.clauses().stepIn();
    Map<String, Object> facts = new HashMap<>();
    facts.put(
        "stepInClause",
        clause == null
            ? "Het contract heeft geen beding om het werk over te nemen."
            : "Het contract heeft een beding om het werk over te nemen: " + clause + ".");
    facts.put("contractLaw", contract.law().dutch());
    facts.put("rateWarning", staleRates.warning(RateKind.ofDamages(contract.law())));
    facts.put("invoices", invoices.of(reference).stream().map(StepInFormFacts::invoice).toList());
    facts.put("invoiceTotal", Euro.text(invoices.total(reference)));
    stepIns.latest(reference).ifPresent(plan -> facts.putAll(planned(plan)));
    facts.put(
        "stepInOverrun",
        stepIns.latest(reference).isPresent() ? recordStepInCost.overrun(reference) : "");
    return facts;
  }

  private static Map<String, Object> planned(StepIn plan) {
    return Map.ofEntries(
        Map.entry("planRoute", plan.route().dutch()),
        Map.entry("planGround", plan.ground()),
        Map.entry("planUrgency", orNone(plan.urgency())),
        Map.entry("planState", orNone(plan.recordedState())),
        Map.entry("planSecured", plan.securedText() + "; " + plan.securedWhere()),
        Map.entry("planLicences", plan.licences()),
        Map.entry("planWork", plan.work()),
        Map.entry("planStartsOn", DutchDates.inWords(plan.startsOn())),
        Map.entry("planParty", plan.chosen().party()),
        Map.entry("planAmount", Euro.text(plan.chosen().amount())),
        Map.entry("planQuoteReason", orNone(plan.quoteReason())),
        Map.entry("quotes", plan.quotes().stream().map(StepInFormFacts::quote).toList()));
  }

  private static String orNone(String text) {
    return text.isBlank() ? "niet ingevuld" : text;
  }

  private static Map<String, Object> quote(StepIn.Quote quote) {
    return Map.of(
        "party", quote.party(),
        "amount", Euro.text(quote.amount()),
        "quotedOn", DutchDates.inDigits(quote.quotedOn()));
  }

  private static Map<String, Object> invoice(StepInInvoice invoice) {
    return Map.of(
        "number", invoice.number(),
        "party", invoice.party(),
        "invoicedOn", DutchDates.inDigits(invoice.invoicedOn()),
        "amount", Euro.text(invoice.amount()),
        "purpose", invoice.purpose());
  }
}
