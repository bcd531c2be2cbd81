package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

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
        "defaultSince", DutchDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "part", partial.part(),
        "percentage", partial.percentage(),
        "motivation", partial.motivation(),
        "computation", partial.computation(),
        "monthlyFee", Euro.text(partial.monthlyFee()),
        "reduction", Euro.text(partial.reduction()),
        "newFee", Euro.text(partial.newFee()),
        "from", DutchDates.inWords(partial.from()));
  }
}
