package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.StaleRates;
import org.supplierescalation.term.Law;

/** What a person must know before claiming damages: nothing is left out in silence. */
public class DamageWarnings {

  private final Penalties penalties;
  private final Claims claims;
  private final StaleRates staleRates;

  public DamageWarnings(Penalties penalties, Claims claims, StaleRates staleRates) {
    this.penalties = penalties;
    this.claims = claims;
    this.staleRates = staleRates;
  }

  /** A penalty was claimed for the same breach, and the contract does not let both be claimed. */
  boolean replacedByPenalty(Contract contract, DamageItem item) {
    return item.samePenalty()
        && !contract.clauses().damagesBesidePenalty()
        && claimed(item.reference());
  }

  static String inPenalty(Law law) {
    return law == Law.NL ? "zit al in de boete" : "zit al in het schadebeding";
  }

  List<String> of(Contract contract, List<DamagesLedger.Entry> entries, List<DamageItem> standing) {
    List<String> warnings = new ArrayList<>();
    cap(contract, entries, warnings);
    indirect(entries, warnings);
    if (!standing.isEmpty()) {
      penalty(contract, standing.get(0).reference(), entries, warnings);
    }
    String stale = staleRates.warning(RateKind.ofDamages(contract.law()));
    if (!stale.isEmpty()) {
      warnings.add(stale);
    }
    return warnings;
  }

  private static void cap(
      Contract contract, List<DamagesLedger.Entry> entries, List<String> warnings) {
    BigDecimal cap = contract.clauses().liabilityCap();
    BigDecimal cut =
        sum(entries, entry -> entry.note().equals(AccountDamages.OVER_CAP))
            .subtract(counted(entries, entry -> entry.note().equals(AccountDamages.OVER_CAP)));
    if (cap == null) {
      warnings.add(
          "Bij dit contract is geen grens aan de aansprakelijkheid vastgelegd. Ga na of de algemene voorwaarden er een hebben.");
    } else if (cut.signum() > 0) {
      warnings.add(
          "Het contract begrenst de aansprakelijkheid tot %s. Daarom telt %s van de schade niet mee. Laat nagaan of die grens hier geldt; bij opzet of grove schuld vaak niet."
              .formatted(Euro.text(cap), Euro.text(cut)));
    } else {
      warnings.add(
          "Het contract begrenst de aansprakelijkheid tot %s. De schade blijft daaronder."
              .formatted(Euro.text(cap)));
    }
  }

  private static void indirect(List<DamagesLedger.Entry> entries, List<String> warnings) {
    BigDecimal indirect = sum(entries, entry -> entry.item().category().indirect());
    if (indirect.signum() > 0) {
      warnings.add(
          "%s is gevolgschade. Veel contracten sluiten die uit: ga na wat dit contract daarover zegt."
              .formatted(Euro.text(indirect)));
    }
  }

  private void penalty(
      Contract contract,
      CaseReference reference,
      List<DamagesLedger.Entry> entries,
      List<String> warnings) {
    String noun = contract.law() == Law.NL ? "boete" : "vergoeding uit het schadebeding";
    BigDecimal same = sum(entries, entry -> entry.item().samePenalty());
    penalties
        .latest(reference)
        .filter(penalty -> same.signum() > 0)
        .ifPresent(
            penalty ->
                warnings.add(
                    penaltyWarning(contract, claimed(reference))
                        .formatted(Euro.text(same), noun, Euro.text(penalty.total()))));
  }

  private static String penaltyWarning(Contract contract, boolean claimed) {
    if (contract.clauses().damagesBesidePenalty()) {
      return "%s gaat over dezelfde tekortkoming als de %s van %s. Het contract staat beide naast elkaar toe.";
    }
    return claimed
        ? "%s gaat over dezelfde tekortkoming als de %s van %s die al is geclaimd, en telt daarom niet mee."
        : "%s gaat over dezelfde tekortkoming als de %s van %s die is berekend. Beide claimen kan niet: kies er een.";
  }

  private boolean claimed(CaseReference reference) {
    return claims.of(reference).stream()
        .anyMatch(claim -> claim.kind() == ClaimKind.PENALTY && claim.counts());
  }

  private static BigDecimal sum(
      List<DamagesLedger.Entry> entries, Predicate<DamagesLedger.Entry> which) {
    return entries.stream()
        .filter(which)
        .map(entry -> entry.item().amount())
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private static BigDecimal counted(
      List<DamagesLedger.Entry> entries, Predicate<DamagesLedger.Entry> which) {
    return entries.stream()
        .filter(which)
        .map(DamagesLedger.Entry::counted)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
