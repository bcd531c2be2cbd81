package org.supplierescalation.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.term.DutchDates;

/**
 * What every formal letter says of a case: {@code reference}, {@code date}, {@code addressee},
 * {@code supplier}, {@code registration}, {@code contract}, {@code contractTitle}, {@code sla},
 * {@code book5} (Belgian law as of 2023), {@code signatory}, {@code passage} and the list {@code
 * breaches} of {@code commitment}, {@code fact}, {@code since}, {@code effect}.
 */
public class CaseLetterFacts {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Clock clock;

  public CaseLetterFacts(CaseFiles cases, ContractOfCase contracts, Clock clock) {
    this.cases = cases;
    this.contracts = contracts;
    this.clock = clock;
  }

  public Map<String, Object> of(CaseReference reference, String signatory, String passage) {
    Contract contract = contracts.get(reference);
    Supplier supplier = contract.supplier();
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", reference.value());
    facts.put("date", DutchDates.inWords(today));
    facts.put(
        "addressee",
        "%s %s\nDe directie\n%s"
            .formatted(supplier.name(), supplier.legalForm(), supplier.postalAddress()));
    facts.put("supplier", "%s %s".formatted(supplier.name(), supplier.legalForm()));
    facts.put(
        "registration", "%s, gevestigd te %s".formatted(supplier.registration(), supplier.seat()));
    facts.put(
        "contract",
        "%s, nr. %s van %s"
            .formatted(
                contract.title(), contract.number(), DutchDates.inDigits(contract.concludedOn())));
    facts.put("contractTitle", contract.title());
    facts.put("sla", contract.sla());
    facts.put("book5", contract.underBook5());
    facts.put("signatory", signatory);
    facts.put("passage", passage);
    facts.put("breaches", cases.breaches(reference).stream().map(CaseLetterFacts::breach).toList());
    return facts;
  }

  private static Map<String, Object> breach(Breach breach) {
    return Map.of(
        "commitment", breach.commitment(),
        "fact", breach.fact(),
        "since", DutchDates.inDigits(breach.occurredOn()),
        "effect", breach.effect(),
        "evidence", breach.evidence());
  }
}
