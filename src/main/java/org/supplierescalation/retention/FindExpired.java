package org.supplierescalation.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/**
 * Which cases are over their time. Nothing is ever removed for that alone: a person proposes it.
 */
public class FindExpired {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final RetentionRules rules;
  private final LegalHolds holds;
  private final CaseContent content;
  private final Clock clock;

  public FindExpired(
      CaseFiles cases,
      ContractOfCase contracts,
      RetentionRules rules,
      LegalHolds holds,
      CaseContent content,
      Clock clock) {
    this.cases = cases;
    this.contracts = contracts;
    this.rules = rules;
    this.holds = holds;
    this.content = content;
    this.clock = clock;
  }

  /** All of them, the newest case first. */
  public List<ExpiredCase> all() {
    Set<CaseReference> held =
        holds.inForce().stream().map(LegalHold::reference).collect(Collectors.toSet());
    List<RetentionRule> known = rules.all();
    // Most cases are young; theirs need no further questions.
    Instant perhaps = clock.instant().atZone(Law.NL.zone()).minusYears(shortest(known)).toInstant();
    return cases.all().stream()
        .filter(one -> one.closedAt() != null && one.closedAt().isBefore(perhaps))
        .filter(one -> !held.contains(one.reference()))
        .flatMap(one -> expired(one).stream())
        .toList();
  }

  /** The case, or a refusal that says why nothing of it may be removed. */
  public ExpiredCase get(CaseReference reference) {
    EscalationCase escalation = cases.get(reference);
    if (holds.isHeld(reference)) {
      throw new Refused(
          "Dossier %s wordt vastgehouden. Er wordt niets verwijderd.".formatted(reference));
    }
    return expired(escalation)
        .orElseThrow(
            () ->
                new Refused(
                    "Van dossier %s is nu niets te verwijderen: het is open, de bewaartermijn loopt nog, of de inhoud is al weg."
                        .formatted(reference)));
  }

  private static int shortest(List<RetentionRule> rules) {
    return rules.stream().mapToInt(RetentionRule::years).min().orElse(0);
  }

  private Optional<ExpiredCase> expired(EscalationCase escalation) {
    if (escalation.closedAt() == null) {
      return Optional.empty();
    }
    Law law = contracts.law(escalation.reference());
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    RetentionRule rule = rules.on(today, law);
    LocalDate closedOn = LocalDate.ofInstant(escalation.closedAt(), law.zone());
    LocalDate keptUntil = rule.keptUntil(closedOn);
    if (!today.isAfter(keptUntil)) {
      return Optional.empty();
    }
    CaseContent.Content left = content.of(escalation.reference());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new ExpiredCase(escalation, rule, closedOn, keptUntil, left));
  }
}
