package org.supplierescalation.process;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.term.DutchDates;

/** The facts of the case that every form shows, and the columns of the task list. */
@Component
class CaseFacts {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final BaseUrl baseUrl;

  CaseFacts(CaseFiles cases, ContractOfCase contracts, BaseUrl baseUrl) {
    this.cases = cases;
    this.contracts = contracts;
    this.baseUrl = baseUrl;
  }

  Map<String, Object> of(CaseReference reference, Optional<Instant> deadline) {
    EscalationCase escalation = cases.get(reference);
    Optional<Contract> contract = contracts.find(reference);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("caseReference", reference.value());
    facts.put("caseLink", baseUrl.of("/cases/" + reference));
    facts.put("caseSubject", escalation.subject());
    facts.put("supplierName", escalation.supplierName());
    facts.put("caseImpact", escalation.impact());
    facts.put("casePriority", escalation.priority().dutch());
    facts.put("contractTitle", contract.map(Contract::title).orElse("nog niet bekend"));
    facts.put("regimeWarning", contract.map(c -> c.regime().warning()).orElse(""));
    facts.put("breaches", cases.breaches(reference).stream().map(CaseFacts::breach).toList());
    facts.put("contacts", contract.map(CaseFacts::contacts).orElse(List.of()));
    deadline.ifPresent(
        at ->
            facts.put(
                "deadline", DutchDates.inDigits(DutchDates.lastDay(at, contracts.law(reference)))));
    return facts;
  }

  private static Map<String, Object> breach(Breach breach) {
    return Map.of(
        "commitment", breach.commitment(),
        "fact", breach.fact(),
        "occurredOn", DutchDates.inDigits(breach.occurredOn()),
        "effect", breach.effect(),
        "evidence", breach.isProven() ? breach.evidence() : "nog geen bewijs");
  }

  private static List<Map<String, Object>> contacts(Contract contract) {
    return contract.supplier().contacts().stream().map(CaseFacts::contact).toList();
  }

  private static Map<String, Object> contact(Contact contact) {
    return Map.of(
        "name",
        contact.name(),
        "role",
        contact.role(),
        "email",
        contact.email(),
        "phone",
        contact.phone());
  }
}
