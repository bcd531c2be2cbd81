package org.supplierescalation.remedy;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What the declaration of conversion says. */
public class ConversionLetter implements LetterFactsOf {

  private final Conversions conversions;
  private final Agreements agreements;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;

  public ConversionLetter(
      Conversions conversions,
      Agreements agreements,
      FoundDefaults defaults,
      ContractOfCase contracts) {
    this.conversions = conversions;
    this.agreements = agreements;
    this.defaults = defaults;
    this.contracts = contracts;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.CONVERSION;
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    if (contracts.law(reference) == Law.BE) {
      throw new Refused(
          "Het Belgische recht kent geen omzettingsverklaring. Verstuur deze brief niet.");
    }
    Conversion conversion =
        conversions
            .latest(reference)
            .orElseThrow(
                () -> new Refused("Bereid eerst de omzetting voor, en stel daarna de brief op."));
    Agreement agreement = agreements.newest(reference, Remedy.CONVERSION);
    if (!agreement.juristAgreed() || !agreement.boardAgreed()) {
      throw new Refused("De jurist en de directie moeten eerst instemmen met de omzetting.");
    }
    FoundDefault found = DefaultLetter.established(defaults, reference);
    return Map.of(
        "defaultSince", DutchDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "obligations", conversion.obligations(),
        "notMinor", conversion.notMinor(),
        "estimate", Euro.text(conversion.estimate()),
        "basis", conversion.basis());
  }
}
