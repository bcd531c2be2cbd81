package org.supplierescalation.dispute;

import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.DamagesLedger;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The damages ledger in lines, for the lawyer who takes over. */
public class DamagesOnFile implements DamagesSoFar {

  private final AccountDamages accounts;

  public DamagesOnFile(AccountDamages accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<String> of(CaseReference reference) {
    DamagesLedger ledger = accounts.today(reference);
    if (ledger.entries().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    ledger.entries().forEach(entry -> lines.add(line(ledger.law(), entry)));
    lines.add(
        "Samen %s, met de rente tot en met %s erbij %s."
            .formatted(
                Euro.text(ledger.principal()),
                DutchDates.inWords(ledger.until()),
                Euro.text(ledger.total())));
    return lines;
  }

  private static String line(Law law, DamagesLedger.Entry entry) {
    String amount =
        "%s (%s, %s): %s. Bewijs: %s."
            .formatted(
                entry.item().description(),
                entry.item().category().dutch(law),
                DutchDates.inDigits(entry.item().sufferedOn()),
                Euro.text(entry.counted()),
                entry.item().evidence());
    return entry.note().isBlank() ? amount : amount + " Let op: " + entry.note() + ".";
  }
}
