package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** Prepares a termination and computes the last day of the contract. No default is needed. */
public class PrepareTermination {

  private final ContractOfCase contracts;
  private final Terminations terminations;
  private final Agreements agreements;
  private final Timeline timeline;
  private final Clock clock;

  public PrepareTermination(
      ContractOfCase contracts,
      Terminations terminations,
      Agreements agreements,
      Timeline timeline,
      Clock clock) {
    this.contracts = contracts;
    this.terminations = terminations;
    this.agreements = agreements;
    this.timeline = timeline;
    this.clock = clock;
  }

  public TerminationTerm prepare(Termination termination) {
    Contract contract = contracts.get(termination.reference());
    if (termination.receivedOn().isBefore(LocalDate.now(clock.withZone(contract.law().zone())))) {
      throw new Refused(
          "De dag bij “Wanneer heeft de leverancier de brief uiterlijk?” is al voorbij. Kies een latere dag.");
    }
    TerminationTerm term =
        TerminationTerm.of(contract, termination.receivedOn(), termination.ownNoticeDays());
    terminations.add(termination);
    agreements.draft(termination.reference(), Remedy.TERMINATION, termination.draftedBy());
    timeline.add(
        termination.reference(),
        termination.draftedBy(),
        EntryKind.REMEDY,
        "Opzegging voorbereid per " + DutchDates.inWords(term.lastDay()),
        inWords(contract, termination, term));
    return term;
  }

  /** As it stands on the timeline and on the forms of who decides. */
  public static String inWords(Contract contract, Termination termination, TerminationTerm term) {
    return Particulars.of(
        "Berekening", term.computation(),
        "Recht om op te zeggen",
            term.byContract()
                ? "uit het contract of de wet"
                : "nog niet gegeven: de jurist noemt de grond",
        "Vergoeding", TerminationFee.inWords(contract, term),
        "Reden", termination.why(),
        "Verzending", termination.registered() ? "per e-mail en aangetekend" : "alleen per e-mail");
  }
}
