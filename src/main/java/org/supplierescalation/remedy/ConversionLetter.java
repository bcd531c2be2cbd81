package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
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
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Dag waarop het verzuim begon",
            "defaultSince",
            "Stel het verzuim opnieuw vast, met de dag."),
        LetterItem.blocking(
            "Grond: ingebrekestelling met ontvangst, of de uitzondering",
            "defaultGround",
            "Vul bij de vaststelling in waarop het verzuim berust."),
        LetterItem.blocking(
            "Verplichtingen die worden omgezet",
            "obligations",
            "Vul bij de omzetting in om welke verplichtingen het gaat."),
        LetterItem.blocking(
            "Geen ondergeschikte tekortkoming",
            "notMinor",
            "Leg uit waarom de tekortkoming niet van ondergeschikte betekenis is."),
        LetterItem.warning("Geraamde schade", "estimate", "Vul bij de omzetting een raming in."),
        LetterItem.warning(
            "Onderbouwing van de raming", "basis", "Leg uit hoe u aan de raming komt."));
  }

  @Override
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return conversions.latest(reference).map(Conversion::estimate);
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
        "defaultSince", LetterDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "obligations", conversion.obligations(),
        "notMinor", conversion.notMinor(),
        "estimate", LetterAmounts.euro(conversion.estimate()),
        "basis", conversion.basis());
  }
}
