package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/**
 * A lawyer settles what is claimed: from which day interest runs, what we did to keep the damage
 * down (BW 6:101), and what the liability cap leaves. Nobody settles what he entered.
 */
public class SettleDamages {

  private final DamageItems items;
  private final DamageClaims claims;
  private final AccountDamages accountDamages;
  private final LegalDay legalDay;
  private final Timeline timeline;

  public SettleDamages(
      DamageItems items,
      DamageClaims claims,
      AccountDamages accountDamages,
      LegalDay legalDay,
      Timeline timeline) {
    this.items = items;
    this.claims = claims;
    this.accountDamages = accountDamages;
    this.legalDay = legalDay;
    this.timeline = timeline;
  }

  public DamageClaim settle(
      CaseReference reference,
      LocalDate interestFrom,
      String mitigation,
      String capRemark,
      String by) {
    List<DamageItem> lines = items.of(reference);
    refuseOwnWork(lines, by);
    refuseTooEarly(reference, interestFrom);
    DamagesLedger ledger = accountDamages.from(reference, interestFrom);
    if (interestFrom.isAfter(ledger.until())) {
      throw new Refused("De dag bij “Rente vanaf” ligt in de toekomst. Kies een eerdere dag.");
    }
    if (ledger.principal().signum() == 0) {
      throw new Refused(
          "Er is geen schade die geclaimd kan worden. Stuur de schadestaat terug met een toelichting.");
    }
    if (!ledger.missing().isEmpty()) {
      throw new Refused(ledger.missing());
    }
    if (ledger.capped() && capRemark.isBlank()) {
      throw new Refused(
          "De grens van de aansprakelijkheid snijdt een deel van de schade af. Vul bij “Grens van de aansprakelijkheid” in wat u daarover hebt vastgesteld.");
    }
    DamageClaim claim =
        new DamageClaim(
            reference,
            interestFrom,
            ledger.until(),
            lines.size(),
            ledger.principal(),
            ledger.interest(),
            mitigation,
            capRemark,
            by);
    claims.add(claim);
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Schadeclaim vastgesteld: " + Euro.text(claim.total()),
        Particulars.of(
            "Schade", Euro.text(ledger.suffered()),
            "Telt mee", Euro.text(claim.principal()),
            "Rente",
                "%s vanaf %s tot en met %s"
                    .formatted(
                        Euro.text(claim.interest()),
                        DutchDates.inWords(interestFrom),
                        DutchDates.inWords(claim.interestUntil())),
            "Beperking van de schade", mitigation,
            "Grens van de aansprakelijkheid", capRemark,
            "Waarschuwingen", String.join(" ", ledger.warnings())));
    return claim;
  }

  private static void refuseOwnWork(List<DamageItem> lines, String by) {
    if (lines.stream().anyMatch(line -> line.by().equals(by))) {
      throw new Refused(
          "U hebt zelf posten in deze schadestaat gezet. Laat een andere jurist de claim vaststellen.");
    }
  }

  private void refuseTooEarly(CaseReference reference, LocalDate interestFrom) {
    legalDay
        .of(reference)
        .filter(interestFrom::isBefore)
        .ifPresent(
            first -> {
              throw new Refused(
                  "Rente kan pas lopen vanaf %s. Verbeter de dag bij “Rente vanaf”."
                      .formatted(DutchDates.inWords(first)));
            });
  }
}
