package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

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
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking("Factuur", "invoice", "Vul het factuurnummer in."),
        LetterItem.blocking(
            "Dag van ontvangst", "receivedOn", "Vul in wanneer de factuur is ontvangen."),
        LetterItem.blocking(
            "Betwiste regels", "lines", "Vul in welke factuurregels wij betwisten."),
        LetterItem.blocking("Reden", "reason", "Vul in waarom wij de regels betwisten."),
        LetterItem.warning(
            "Gevraagde creditnota", "creditNote", "Vul in welk bedrag gecrediteerd moet worden."));
  }

  @Override
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return protests.latest(reference).map(InvoiceProtest::creditNote);
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    InvoiceProtest protest =
        protests
            .latest(reference)
            .orElseThrow(() -> new Refused("Leg eerst vast welke factuurregels wij betwisten."));
    return Map.of(
        "invoice", protest.invoice(),
        "invoicedOn", LetterDates.inWords(protest.invoicedOn()),
        "receivedOn", LetterDates.inWords(protest.receivedOn()),
        "lines", protest.lines(),
        "reason", protest.reason(),
        "creditNote", LetterAmounts.euro(protest.creditNote()));
  }
}
