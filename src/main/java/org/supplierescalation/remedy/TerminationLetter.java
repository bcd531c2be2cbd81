package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

/** What the letter of termination says. */
public class TerminationLetter implements LetterFactsOf {

  private final Terminations terminations;
  private final ExitPlans plans;
  private final Agreements agreements;
  private final ContractOfCase contracts;
  private final Clock clock;

  public TerminationLetter(
      Terminations terminations,
      ExitPlans plans,
      Agreements agreements,
      ContractOfCase contracts,
      Clock clock) {
    this.terminations = terminations;
    this.plans = plans;
    this.agreements = agreements;
    this.contracts = contracts;
    this.clock = clock;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.TERMINATION;
  }

  @Override
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Laatste dag van de overeenkomst", "lastDay", "Bereid de opzegging opnieuw voor."),
        new LetterItem(
            "Grond: het contract of de wet",
            true,
            facts -> LetterItem.says(facts, "byContract") || LetterItem.says(facts, "legalGround"),
            "Laat de jurist de grond in de wet noemen."),
        LetterItem.blocking(
            "Einde van de opzegtermijn", "noticeEnds", "Bereid de opzegging opnieuw voor."),
        new LetterItem(
            "Dag tot wanneer wij onze gegevens kunnen ophalen (clouddienst)",
            true,
            facts -> !LetterItem.says(facts, "dataAct") || LetterItem.says(facts, "retrievalUntil"),
            "Bereid de opzegging opnieuw voor."),
        LetterItem.warning(
            "Aangetekend verzonden",
            "registered",
            "Verstuur de opzegging ook aangetekend, voor het bewijs van ontvangst."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    Termination termination =
        terminations
            .latest(reference)
            .orElseThrow(
                () -> new Refused("Bereid eerst de opzegging voor, en stel daarna de brief op."));
    Agreement agreement = agreements.newest(reference, Remedy.TERMINATION);
    if (!agreement.juristAgreed()
        || !agreement.boardAgreed()
        || plans.latest(reference).filter(ExitPlan::isApproved).isEmpty()) {
      throw new Refused(
          "De jurist en de directie moeten eerst instemmen, en het exitplan moet zijn goedgekeurd.");
    }
    Contract contract = contracts.get(reference);
    if (termination.receivedOn().isBefore(LocalDate.now(clock.withZone(contract.law().zone())))) {
      throw new Refused(
          "De brief kan niet meer op tijd aankomen. Kies “Niet versturen” en bereid de opzegging opnieuw"
              + " voor met een latere dag.");
    }
    TerminationTerm term =
        TerminationTerm.of(contract, termination.receivedOn(), termination.ownNoticeDays());
    LocalDate retrieval = term.retrievalUntil();
    return Map.of(
        "lastDay",
        LetterDates.inWords(term.lastDay()),
        "noticeEnds",
        LetterDates.inWords(term.noticeEnds()),
        "dataAct",
        retrieval != null,
        "retrievalUntil",
        retrieval == null ? "" : LetterDates.inWords(retrieval),
        "byContract",
        term.byContract(),
        "legalGround",
        term.byContract() ? "" : terminations.legalGround(reference),
        "fee",
        term.fee().signum() == 0 ? "" : LetterAmounts.euro(term.fee()),
        "registered",
        termination.registered());
  }
}
