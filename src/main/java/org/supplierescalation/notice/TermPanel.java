package org.supplierescalation.notice;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The term on the page of its case: every end it had, why, and who decided. */
public class TermPanel implements CasePanel {

  private final Terms terms;
  private final ContractOfCase contracts;

  public TermPanel(Terms terms, ContractOfCase contracts) {
    this.terms = terms;
    this.contracts = contracts;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    Law law = contracts.law(reference);
    return terms
        .current(reference)
        .map(
            now ->
                new Panel(
                    "termijn",
                    "Termijn",
                    "De termijn van de laatste ingebrekestelling: %s. Ontvangen op %s."
                        .formatted(now.untilInWords(law), now.receiptInWords(law)),
                    List.of("Einde", "Waarom", "Vastgelegd"),
                    terms.history(reference).stream().map(term -> row(term, law)).toList()));
  }

  private static List<String> row(RunningTerm term, Law law) {
    return List.of(
        DutchDates.endInWords(term.overAt(law), law),
        term.why(),
        "%s door %s".formatted(DutchDates.inWords(term.recordedAt(), law), term.by()));
  }
}
