package org.supplierescalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.DamageClaims;
import org.supplierescalation.remedy.DamageItem;
import org.supplierescalation.remedy.DamagesLedger;
import org.supplierescalation.remedy.DamagesLetter;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The damages ledger, as people see it who keep, settle, book and collect it. */
@Component
class DamagesFormFacts implements Facts {

  private final AccountDamages accountDamages;
  private final DamageClaims claims;
  private final DamagesLetter letter;
  private final Letters letters;
  private final ContractOfCase contracts;

  DamagesFormFacts(
      AccountDamages accountDamages,
      DamageClaims claims,
      DamagesLetter letter,
      Letters letters,
      ContractOfCase contracts) {
    this.accountDamages = accountDamages;
    this.claims = claims;
    this.letter = letter;
    this.letters = letters;
    this.contracts = contracts;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_KeepDamages",
        "UserTask_SettleDamages",
        "UserTask_BookDamages",
        "UserTask_AwaitDamages",
        "UserTask_CheckDamages");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    DamagesLedger ledger = accountDamages.today(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("damageItems", ledger.entries().stream().map(this::row).toList());
    facts.put("damageSuffered", Euro.text(ledger.suffered()));
    facts.put("damagePrincipal", Euro.text(ledger.principal()));
    facts.put("damageInterest", Euro.text(ledger.interest()));
    facts.put("damageTotal", Euro.text(ledger.total()));
    facts.put("damageUntil", DutchDates.inWords(ledger.until()));
    facts.put("damageWarnings", bullets(ledger));
    claims
        .latest(reference)
        .ifPresent(
            claim -> {
              facts.put("claimTotal", Euro.text(claim.total()));
              facts.put(
                  "claimOpen",
                  Euro.text(
                      claim.total().subtract(claims.received(reference)).max(BigDecimal.ZERO)));
            });
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return switch (task.getTaskDefinitionKey()) {
      case "UserTask_SettleDamages" -> interestFrom(reference);
      case "UserTask_BookDamages" -> payBy(reference);
      default -> Map.of();
    };
  }

  private Map<String, Object> payBy(CaseReference reference) {
    Law law = contracts.law(reference);
    LocalDate composedOn =
        letters
            .newest(reference, LetterKind.DAMAGES_CLAIM)
            .draftedAt()
            .atZone(law.zone())
            .toLocalDate();
    return Map.of("damagesPayBy", letter.payBy(law, composedOn).toString());
  }

  private Map<String, Object> interestFrom(CaseReference reference) {
    LocalDate from = accountDamages.today(reference).interestFrom();
    return from == null ? Map.of() : Map.of("interestFrom", from.toString());
  }

  private Map<String, Object> row(DamagesLedger.Entry entry) {
    DamageItem item = entry.item();
    return Map.of(
        "number", Integer.toString(item.number()),
        "what", item.description(),
        "sufferedOn", DutchDates.inDigits(item.sufferedOn()),
        "amount", Euro.text(item.amount()),
        "counted",
            entry.note().isEmpty()
                ? Euro.text(entry.counted())
                : "%s (%s)".formatted(Euro.text(entry.counted()), entry.note()),
        "interest", Euro.text(entry.interest().total()));
  }

  private static String bullets(DamagesLedger ledger) {
    List<String> warnings = new ArrayList<>(ledger.warnings());
    if (!ledger.missing().isEmpty()) {
      warnings.add(ledger.missing());
    }
    return warnings.stream().map(warning -> "- " + warning).collect(Collectors.joining("\n"));
  }
}
