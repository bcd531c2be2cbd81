package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Worded;

/** What the declaration of partial dissolution (NL) or price reduction (BE) says. */
public class PartialDissolutionLetter implements LetterFactsOf {

  private final PartialDissolutions partials;
  private final Agreements agreements;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final Clock clock;

  public PartialDissolutionLetter(
      PartialDissolutions partials,
      Agreements agreements,
      FoundDefaults defaults,
      ContractOfCase contracts,
      Clock clock) {
    this.partials = partials;
    this.agreements = agreements;
    this.defaults = defaults;
    this.contracts = contracts;
    this.clock = clock;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.PARTIAL_DISSOLUTION;
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
        LetterItem.blocking("Welk deel", "part", "Vul in welk deel eindigt of minder waard is."),
        LetterItem.blocking("Percentage", "percentage", "Bereken het deel opnieuw."),
        LetterItem.blocking("Berekening", "computation", "Bereken het deel opnieuw."),
        LetterItem.blocking("Nieuwe vergoeding", "newFee", "Bereken het deel opnieuw."),
        LetterItem.blocking(
            "Motivering van het deel", "motivation", "Leg uit waarom dit deel in verhouding is."),
        LetterItem.blocking(
            "Ingangsdatum", "from", "Vul in vanaf welke dag de nieuwe vergoeding geldt."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    PartialDissolution partial =
        partials
            .latest(reference)
            .orElseThrow(() -> new Refused("Bereken eerst het deel, en stel daarna de brief op."));
    Agreement agreement = agreements.newest(reference, Remedy.PARTIAL_DISSOLUTION);
    if (!agreement.juristAgreed() || !agreement.boardAgreed()) {
      throw new Refused("De jurist en de directie moeten eerst instemmen.");
    }
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    if (partial.from().isBefore(today)) {
      throw new Refused(
          "De nieuwe vergoeding zou ingaan vóór de dag van de brief. Kies “Niet versturen” en begin"
              + " opnieuw met een latere dag.");
    }
    FoundDefault found = DefaultLetter.established(defaults, reference);
    return Map.of(
        "defaultSince", LetterDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "part", partial.part(),
        "percentage", LetterAmounts.percent(partial.share()),
        "motivation", partial.motivation(),
        "computation", computation(partial),
        "monthlyFee", LetterAmounts.euro(partial.monthlyFee()),
        "reduction", LetterAmounts.euro(partial.reduction()),
        "newFee", LetterAmounts.euro(partial.newFee()),
        "from", LetterDates.inWords(partial.from()));
  }

  /** The sum of {@link PartialDissolution#computation()}, in each language. */
  static Worded computation(PartialDissolution partial) {
    Worded percentage = LetterAmounts.percent(partial.share());
    Worded fee = LetterAmounts.euro(partial.monthlyFee());
    Worded reduction = LetterAmounts.euro(partial.reduction());
    Worded newFee = LetterAmounts.euro(partial.newFee());
    Worded words =
        Worded.of(
            partial.computation(),
            "%s × %s = %s less each month; the new monthly fee is %s",
            "%s × %s = %s de moins par mois\u00a0; la nouvelle redevance mensuelle est de %s");
    return Worded.in(
        language ->
            language == Language.NL
                ? words.in(language)
                : words
                    .in(language)
                    .formatted(
                        percentage.in(language),
                        fee.in(language),
                        reduction.in(language),
                        newFee.in(language)));
  }
}
