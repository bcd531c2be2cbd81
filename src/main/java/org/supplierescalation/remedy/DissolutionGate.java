package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.CooperationCheck;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.term.Law;

/**
 * What has to be there before a contract is dissolved (law.md 1.1 G1, 2 and 6d row 11). Who
 * dissolves too early is in default himself.
 */
public class DissolutionGate {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final CooperationChecks cooperation;
  private final Dissolutions dissolutions;
  private final StateFindings findings;
  private final ExitPlans plans;
  private final Agreements agreements;
  private final Clock clock;

  public DissolutionGate(
      CaseFiles cases,
      ContractOfCase contracts,
      FoundDefaults defaults,
      CooperationChecks cooperation,
      Dissolutions dissolutions,
      StateFindings findings,
      ExitPlans plans,
      Agreements agreements,
      Clock clock) {
    this.cases = cases;
    this.contracts = contracts;
    this.defaults = defaults;
    this.cooperation = cooperation;
    this.dissolutions = dissolutions;
    this.findings = findings;
    this.plans = plans;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** What is missing before the lawyer is asked, each with what to do about it, in Dutch. */
  public List<String> missing(Dissolution dissolution) {
    CaseReference reference = dissolution.reference();
    Contract contract = contracts.get(reference);
    List<String> missing = new ArrayList<>();
    Optional<FoundDefault> found = defaults.latest(reference);
    if (found.filter(FoundDefault::inDefault).isEmpty()) {
      missing.add("Er is geen verzuim vastgesteld. Stel dat eerst vast.");
    }
    if (!dissolution.ownDutiesMet() || found.filter(each -> !each.ownDutiesMet()).isPresent()) {
      missing.add("Wij hebben ons eigen deel nog niet gedaan. Herstel dat eerst.");
    }
    cooperation
        .latest(reference)
        .map(CooperationCheck::missing)
        .filter(open -> !open.isEmpty())
        .ifPresent(
            open ->
                missing.add(
                    "Bij de toets van onze medewerking staat nog open: %s. Doe dat eerst."
                        .formatted(String.join(", ", open))));
    if (dissolution.gravity().isBlank()) {
      missing.add("Vul in waarom de tekortkoming ernstig genoeg is om te ontbinden.");
    }
    if (dissolution.endsOn().isBefore(LocalDate.now(clock.withZone(contract.law().zone())))) {
      missing.add(
          "De ingangsdatum is al voorbij: ontbinding werkt niet terug. Kies vandaag of een latere dag.");
    }
    if (!dissolution.registered() && !mailIsEnough(contract)) {
      missing.add(
          "Dit contract is niet elektronisch gesloten. Alleen een e-mail is dan niet genoeg: verstuur de"
              + " brief ook aangetekend.");
    }
    if (contract.law() == Law.BE) {
      unmotivated(dissolution).ifPresent(missing::add);
    }
    return missing;
  }

  /** What is missing before the declaration is made, each with what to do about it, in Dutch. */
  public List<String> missing(CaseReference reference) {
    Optional<Dissolution> prepared = dissolutions.latest(reference);
    if (prepared.isEmpty()) {
      return List.of("Er is nog geen ontbinding voorbereid. Doe dat eerst.");
    }
    List<String> missing = new ArrayList<>(missing(prepared.get()));
    if (contracts.law(reference) == Law.BE && findings.latest(reference).isEmpty()) {
      missing.add("De toestand is nog niet vastgesteld. Laat dat eerst doen, op tegenspraak.");
    }
    Agreement agreement = agreements.newest(reference, Remedy.DISSOLUTION);
    if (!agreement.juristAgreed()) {
      missing.add("De jurist heeft nog niet ingestemd. Vraag het oordeel van de jurist.");
    }
    if (!agreement.boardAgreed()
        || plans.latest(reference).filter(ExitPlan::isApproved).isEmpty()) {
      missing.add(
          "Er is nog geen goedgekeurd exitplan. Ontbind niet zonder dat plan en zonder de directie.");
    }
    return missing;
  }

  private Optional<String> unmotivated(Dissolution dissolution) {
    List<Integer> numbers =
        Motivations.missing(
            dissolution.motivation(), cases.breaches(dissolution.reference()).size());
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Motiveer elke tekortkoming afzonderlijk. Er ontbreekt een motivering bij nummer %s."
                .formatted(
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  /** An electronic dissolution is good for an electronic contract only (BW 6:267 paragraph 1). */
  private static boolean mailIsEnough(Contract contract) {
    return contract.clauses().ending().electronic()
        && (contract.law() == Law.NL || contract.supplier().emailAccepted());
  }
}
