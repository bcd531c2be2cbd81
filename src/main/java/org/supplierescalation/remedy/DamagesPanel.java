package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** The damages ledger on the page of a case. */
public class DamagesPanel implements CasePanel {

  private final DamageItems items;
  private final DamageClaims claims;
  private final AccountDamages accountDamages;

  public DamagesPanel(DamageItems items, DamageClaims claims, AccountDamages accountDamages) {
    this.items = items;
    this.claims = claims;
    this.accountDamages = accountDamages;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    if (items.of(reference).isEmpty()) {
      return Optional.empty();
    }
    DamagesLedger ledger = accountDamages.today(reference);
    List<List<String>> rows = new ArrayList<>();
    ledger.entries().forEach(entry -> rows.add(row(entry, ledger)));
    rows.add(
        List.of(
            "",
            "Samen " + Euro.text(ledger.total()),
            "",
            Euro.text(ledger.suffered()),
            Euro.text(ledger.principal()),
            Euro.text(ledger.interest()),
            ""));
    return Optional.of(
        new Panel(
            "schade",
            "Schade",
            note(reference, ledger),
            List.of("Post", "Schade", "Geleden op", "Bedrag", "Telt mee", "Rente", "Bewijs"),
            rows));
  }

  private static List<String> row(DamagesLedger.Entry entry, DamagesLedger ledger) {
    DamageItem item = entry.item();
    String counted = Euro.text(entry.counted());
    return List.of(
        Integer.toString(item.number()),
        "%s: %s".formatted(item.category().dutch(ledger.law()), item.description()),
        DutchDates.inDigits(item.sufferedOn()),
        Euro.text(item.amount()),
        entry.note().isEmpty() ? counted : "%s (%s)".formatted(counted, entry.note()),
        Euro.text(entry.interest().total()),
        item.evidence());
  }

  private String note(CaseReference reference, DamagesLedger ledger) {
    List<String> sentences = new ArrayList<>();
    if (ledger.interestFrom() != null && ledger.missing().isEmpty()) {
      sentences.add(
          "Gewone wettelijke rente vanaf %s tot en met %s."
              .formatted(
                  DutchDates.inWords(ledger.interestFrom()), DutchDates.inWords(ledger.until())));
    } else {
      sentences.add(ledger.missing());
    }
    claims
        .latest(reference)
        .ifPresent(claim -> sentences.add("Vastgesteld: %s.".formatted(Euro.text(claim.total()))));
    BigDecimal received = claims.received(reference);
    if (received.signum() > 0) {
      sentences.add("Ontvangen: %s.".formatted(Euro.text(received)));
    }
    sentences.addAll(ledger.warnings());
    return String.join(" ", sentences);
  }
}
