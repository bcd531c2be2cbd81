package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * What the lawyer who takes over finds in the overview (law.md 5, "Dossieroverzicht advocaat"),
 * with the sections {@link HandOverHistory} and {@link HandOverPosition}.
 */
public class HandOverFacts {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Documents documents;
  private final HandOverHistory history;
  private final HandOverPosition position;

  public HandOverFacts(
      CaseFiles cases,
      ContractOfCase contracts,
      Documents documents,
      HandOverHistory history,
      HandOverPosition position) {
    this.cases = cases;
    this.contracts = contracts;
    this.documents = documents;
    this.history = history;
    this.position = position;
  }

  public Map<String, Object> of(CaseReference reference) {
    Contract contract = contracts.get(reference);
    EscalationCase escalation = cases.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("subject", escalation.subject());
    facts.put("impact", escalation.impact());
    facts.put("law", contract.law().dutch());
    facts.put("forum", contract.forum());
    facts.put("disputeClause", contract.clauses().disputes().dutch());
    facts.put("monthlyFee", Euro.text(contract.monthlyFee()));
    facts.put("contractChain", chain(contract));
    facts.put("discoveredOn", DutchDates.inWords(escalation.discoveredOn()));
    facts.put("limitation", limitation(contract.law(), escalation.discoveredOn()));
    facts.put("limitationYears", contract.law() == Law.NL ? "vijf" : "tien");
    facts.putAll(history.of(reference, contract.law()));
    facts.putAll(position.of(reference));
    List<Map<String, Object>> annexes =
        documents.of(reference).stream().map(HandOverFacts::annex).toList();
    facts.put("annexes", annexes);
    facts.put("hasAnnexes", !annexes.isEmpty());
    return facts;
  }

  /** The documents that make up the contract, and what decides which of them goes first. */
  private static List<Map<String, Object>> chain(Contract contract) {
    Map<String, Object> agreement =
        Map.of(
            "part",
            "Overeenkomst",
            "what",
            "%s, nr. %s van %s"
                .formatted(
                    contract.title(),
                    contract.number(),
                    DutchDates.inDigits(contract.concludedOn())));
    if (contract.sla().isBlank()) {
      return List.of(agreement);
    }
    return List.of(
        agreement, Map.of("part", "Afspraken over het serviceniveau", "what", contract.sla()));
  }

  /** NL: BW 3:307 and 3:310, five years; BE: art. 2262bis old BW, ten years (law.md 0). */
  private static String limitation(Law law, LocalDate discoveredOn) {
    return DutchDates.inWords(discoveredOn.plusYears(law == Law.NL ? 5 : 10));
  }

  private static Map<String, Object> annex(CaseDocument document) {
    return Map.of("name", document.name(), "sha256", document.sha256());
  }
}
