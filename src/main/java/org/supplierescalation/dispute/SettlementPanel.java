package org.supplierescalation.dispute;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** The settlement and its promises on the page of a case. */
public class SettlementPanel implements CasePanel {

  private final Settlements settlements;

  public SettlementPanel(Settlements settlements) {
    this.settlements = settlements;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    return settlements
        .latest(reference)
        .map(
            settlement ->
                new Panel(
                    "schikking",
                    "Schikking",
                    settlement.terms(),
                    List.of("Wie", "Wat", "Uiterlijk", "Bedrag", "Stand", "Bewijs"),
                    settlement.promises().stream().map(SettlementPanel::row).toList()));
  }

  private static List<String> row(Promise promise) {
    return List.of(
        promise.promiser().dutch(),
        promise.promised(),
        DutchDates.inDigits(promise.dueOn()),
        promise.amount() == null ? "" : Euro.text(promise.amount()),
        promise.state().dutch(),
        promise.evidence() == null ? "" : promise.evidence());
  }
}
