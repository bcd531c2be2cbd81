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
import org.supplierescalation.term.Law;

/**
 * What every formal letter says of a case: {@code reference}, {@code date}, {@code addressee},
 * {@code supplier}, {@code registration}, {@code contract}, {@code contractTitle}, {@code sla},
 * {@code be} (Belgian law), {@code book5} (the same as of 2023), {@code signatory}, {@code passage}
 * and the list {@code breaches} of {@code commitment}, {@code fact}, {@code since}, {@code effect}.
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
    facts.put("date", LetterDates.inWords(today));
    facts.put("addressee", toTheBoard(supplier));
    facts.put("supplier", "%s %s".formatted(supplier.name(), supplier.legalForm()));
    facts.put(
        "registration",
        Worded.of(
            "%s, gevestigd te %s".formatted(supplier.registration(), supplier.seat()),
            "%s, established in %s".formatted(supplier.registration(), supplier.seat()),
            "%s, dont le siège est établi à %s"
                .formatted(supplier.registration(), supplier.seat())));
    facts.put("contract", contract(contract));
    facts.put("contractTitle", contract.title());
    facts.put("sla", contract.sla());
    facts.put("be", contract.law() == Law.BE);
    facts.put("book5", contract.underBook5());
    facts.put("signatory", signatory);
    facts.put("passage", passage);
    facts.put("breaches", cases.breaches(reference).stream().map(CaseLetterFacts::breach).toList());
    return facts;
  }

  /** Name and address as on the envelope. */
  public static Worded toTheBoard(Supplier supplier) {
    return Worded.of("De directie", "The Management", "La direction")
        .then(
            board ->
                "%s %s\n%s\n%s"
                    .formatted(
                        supplier.name(), supplier.legalForm(), board, supplier.postalAddress()));
  }

  private static Worded contract(Contract contract) {
    Worded day = LetterDates.inDigits(contract.concludedOn());
    Worded words = Worded.of("%s, nr. %s van %s", "%s, no. %s of %s", "%s, n° %s du %s");
    return Worded.in(
        language ->
            words.in(language).formatted(contract.title(), contract.number(), day.in(language)));
  }

  private static Map<String, Object> breach(Breach breach) {
    return Map.of(
        "commitment", breach.commitment(),
        "fact", breach.fact(),
        "since", LetterDates.inDigits(breach.occurredOn()),
        "effect", breach.effect(),
        "evidence", breach.evidence());
  }
}
