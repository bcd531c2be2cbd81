package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/** Prepares the end of a part of the contract, or a lower price for what is worth less. */
public class DraftPartialDissolution {

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final WrittenGround writtenGround;
  private final PartialDissolutions partials;
  private final Agreements agreements;
  private final Timeline timeline;
  private final Clock clock;

  public DraftPartialDissolution(
      ContractOfCase contracts,
      FoundDefaults defaults,
      WrittenGround writtenGround,
      PartialDissolutions partials,
      Agreements agreements,
      Timeline timeline,
      Clock clock) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.writtenGround = writtenGround;
    this.partials = partials;
    this.agreements = agreements;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param share percentage of the monthly fee
   */
  public PartialDissolution draft(
      CaseReference reference,
      String part,
      BigDecimal share,
      String motivation,
      LocalDate from,
      String by) {
    Contract contract = contracts.get(reference);
    refuseUnlessOpen(reference, contract);
    if (from.isBefore(LocalDate.now(clock.withZone(contract.law().zone())))) {
      throw new Refused(
          "De dag bij “Vanaf wanneer?” is al voorbij. Kies vandaag of een latere dag.");
    }
    PartialDissolution partial =
        new PartialDissolution(reference, part, share, motivation, contract.monthlyFee(), from, by);
    partials.add(partial);
    agreements.draft(reference, Remedy.PARTIAL_DISSOLUTION, by);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "%s voorbereid: %s".formatted(name(contract.law()), partial.percentage()),
        partial.inWords());
    return partial;
  }

  /** What the act is called under this law. */
  static String name(Law law) {
    return law == Law.NL ? "Gedeeltelijke ontbinding" : "Prijsvermindering";
  }

  private void refuseUnlessOpen(CaseReference reference, Contract contract) {
    if (contract.law() == Law.NL) {
      DefaultLetter.established(defaults, reference);
    } else if (!writtenGround.exists(reference)) {
      throw new Refused(
          "Er is nog geen ingebrekestelling verstuurd. Doe dat eerst; vraag daarna de prijsvermindering.");
    }
  }
}
