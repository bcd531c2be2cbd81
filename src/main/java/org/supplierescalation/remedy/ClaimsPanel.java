package org.supplierescalation.remedy;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** What we claim in a case, on its page. */
public class ClaimsPanel implements CasePanel {

  private final Claims claims;

  public ClaimsPanel(Claims claims) {
    this.claims = claims;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    List<List<String>> rows = claims.of(reference).stream().map(ClaimsPanel::row).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "aanspraken",
                "Boetes en servicecredits",
                "Wat berekend, ingetrokken of nooit verstuurd is, telt niet mee voor het maximum.",
                List.of("Aanspraak", "Berekening", "Bedrag", "Te voldoen", "Stand"),
                rows));
  }

  private static List<String> row(Claim claim) {
    return List.of(
        "%s, %s".formatted(claim.kind().dutch(), claim.about()),
        claim.computation(),
        Euro.text(claim.total()),
        claim.payBy() == null ? "" : DutchDates.inDigits(claim.payBy()),
        claim.state().dutch());
  }
}
