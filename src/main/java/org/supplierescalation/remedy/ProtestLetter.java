package org.supplierescalation.remedy;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

/** What the protest of an invoice says. */
public class ProtestLetter implements LetterFactsOf {

  private final InvoiceProtests protests;

  public ProtestLetter(InvoiceProtests protests) {
    this.protests = protests;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.INVOICE_PROTEST;
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    InvoiceProtest protest =
        protests
            .latest(reference)
            .orElseThrow(() -> new Refused("Leg eerst vast welke factuurregels wij betwisten."));
    return Map.of(
        "invoice", protest.invoice(),
        "invoicedOn", DutchDates.inWords(protest.invoicedOn()),
        "receivedOn", DutchDates.inWords(protest.receivedOn()),
        "lines", protest.lines(),
        "reason", protest.reason(),
        "creditNote", Euro.text(protest.creditNote()));
  }
}
