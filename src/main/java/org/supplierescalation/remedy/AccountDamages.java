package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.rate.ComputeInterest;
import org.supplierescalation.rate.Interest;

/**
 * Adds up the damages of a case. Damage for which a penalty was claimed counts only when the
 * contract lets both be claimed (BW 6:92 paragraph 2; BE art. 5.88 BW). What is left is counted in
 * the order in which it was suffered until the liability cap is reached. Interest runs over what
 * counts, from the legal day or the day it was suffered, whichever is later, at the ordinary rate.
 */
public class AccountDamages {

  static final String OVER_CAP = "boven de grens van de aansprakelijkheid";

  private final DamageItems items;
  private final DamageClaims claims;
  private final ContractOfCase contracts;
  private final LegalDay legalDay;
  private final DamageWarnings warnings;
  private final ComputeInterest computeInterest;
  private final Clock clock;

  public AccountDamages(
      DamageItems items,
      DamageClaims claims,
      ContractOfCase contracts,
      LegalDay legalDay,
      DamageWarnings warnings,
      ComputeInterest computeInterest,
      Clock clock) {
    this.items = items;
    this.claims = claims;
    this.contracts = contracts;
    this.legalDay = legalDay;
    this.warnings = warnings;
    this.computeInterest = computeInterest;
    this.clock = clock;
  }

  /** As it stands today, with interest from the settled day, or else from the legal day. */
  public DamagesLedger today(CaseReference reference) {
    LocalDate from =
        claims
            .latest(reference)
            .map(DamageClaim::interestFrom)
            .or(() -> legalDay.of(reference))
            .orElse(null);
    return from(reference, from);
  }

  /** As it stands today, with interest from this day. */
  DamagesLedger from(CaseReference reference, @Nullable LocalDate from) {
    Contract contract = contracts.get(reference);
    return ledger(
        contract, items.of(reference), from, LocalDate.now(clock.withZone(contract.law().zone())));
  }

  /** As it was settled for the claim. */
  public DamagesLedger claimed(CaseReference reference) {
    DamageClaim claim = claims.settled(reference);
    List<DamageItem> lines = items.of(reference).subList(0, claim.lastItem());
    return ledger(contracts.get(reference), lines, claim.interestFrom(), claim.interestUntil());
  }

  private DamagesLedger ledger(
      Contract contract, List<DamageItem> lines, @Nullable LocalDate from, LocalDate until) {
    List<DamageItem> standing =
        DamageItems.standing(lines).stream().filter(item -> item.amount().signum() > 0).toList();
    Map<Integer, String> notes = new HashMap<>();
    Map<Integer, BigDecimal> counted = counted(contract, standing, notes);
    List<DamagesLedger.Entry> entries = new ArrayList<>();
    String missing =
        from == null ? "Rente: de dag waarop zij begint, is nog niet vastgesteld." : "";
    for (DamageItem item : standing) {
      BigDecimal counts = counted.get(item.number());
      Interest interest = Interest.NONE;
      if (from != null) {
        try {
          LocalDate begin = item.sufferedOn().isAfter(from) ? item.sufferedOn() : from;
          interest = computeInterest.onDamages(contract.law(), counts, begin, until);
        } catch (Refused noRate) {
          missing = noRate.getMessage();
        }
      }
      entries.add(
          new DamagesLedger.Entry(item, counts, notes.getOrDefault(item.number(), ""), interest));
    }
    return new DamagesLedger(
        contract.law(),
        entries,
        contract.clauses().liabilityCap(),
        from,
        until,
        warnings.of(contract, entries, standing),
        missing);
  }

  private Map<Integer, BigDecimal> counted(
      Contract contract, List<DamageItem> standing, Map<Integer, String> notes) {
    Map<Integer, BigDecimal> counted = new HashMap<>();
    BigDecimal cap = contract.clauses().liabilityCap();
    BigDecimal room = cap;
    List<DamageItem> inOrder =
        standing.stream()
            .sorted(Comparator.comparing(DamageItem::sufferedOn).thenComparing(DamageItem::number))
            .toList();
    for (DamageItem item : inOrder) {
      BigDecimal counts = item.amount();
      if (warnings.replacedByPenalty(contract, item)) {
        counts = BigDecimal.ZERO.setScale(2);
        notes.put(item.number(), DamageWarnings.inPenalty(contract.law()));
      } else if (room != null && counts.compareTo(room) > 0) {
        counts = room;
        notes.put(item.number(), OVER_CAP);
      }
      room = room == null ? null : room.subtract(counts);
      counted.put(item.number(), counts);
    }
    return counted;
  }
}
