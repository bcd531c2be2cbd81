package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/**
 * Computes the penalty from the clause of the contract: from default on, unless the clause needs no
 * notice (BW 6:93), until today or performance, and within the maximum of the clause.
 */
public class ComputePenalty {

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final Penalties penalties;
  private final Claims claims;
  private final ClaimDays days;
  private final Timeline timeline;

  public ComputePenalty(
      ContractOfCase contracts,
      FoundDefaults defaults,
      Penalties penalties,
      Claims claims,
      ClaimDays days,
      Timeline timeline) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.penalties = penalties;
    this.claims = claims;
    this.days = days;
    this.timeline = timeline;
  }

  public Penalty compute(PenaltyDemand demand) {
    CaseReference reference = demand.reference();
    Contract contract = contracts.get(reference);
    PenaltyClause clause = contract.penalty();
    if (clause == null) {
      throw new Refused("Dit contract heeft geen boetebeding. Kies een andere maatregel.");
    }
    demand.settlement().refuseAgainst(contract);
    refuseFuture(demand, contract);
    refuseBeforeDefault(demand, contract);
    List<Claim> before = claims.before(reference, ClaimKind.PENALTY, clause.clause());
    refuseTwice(demand, before);
    Penalty penalty = new Penalty(demand, clause, Claims.total(before));
    if (penalty.total().signum() == 0) {
      throw new Refused(
          "Het maximum van %s (%s) is in dit dossier al gevorderd. Kies een andere maatregel."
              .formatted(clause.clause(), Euro.text(clause.maximum())));
    }
    penalties.add(penalty);
    claims.add(
        Claim.computed(
            reference,
            ClaimKind.PENALTY,
            clause.clause(),
            demand.from(),
            demand.until(),
            penalty.total(),
            penalty.computation()));
    timeline.add(
        reference,
        demand.by(),
        EntryKind.REMEDY,
        "Boete berekend: " + Euro.text(penalty.total()),
        Particulars.of(
            "Beding", clause.clause(),
            "Tijdvak", demand.period(),
            "Berekening", penalty.computation(),
            "Waarover", demand.cause(),
            "Opnieuw over dezelfde dagen", demand.again(),
            "Te voldoen met", demand.settlement().dutch()));
    return penalty;
  }

  private void refuseFuture(PenaltyDemand demand, Contract contract) {
    LocalDate today = days.today(contract.law());
    if (demand.until().isAfter(today)) {
      throw new Refused(
          "Kies bij “Tot en met” ten laatste vandaag (%s): wat nog komt, is nog niet verbeurd."
              .formatted(DutchDates.inWords(today)));
    }
  }

  private void refuseBeforeDefault(PenaltyDemand demand, Contract contract) {
    if (contract.clauses().penaltyWithoutNotice()) {
      return;
    }
    LocalDate since = DefaultLetter.established(defaults, demand.reference()).since();
    if (demand.from().isBefore(since)) {
      throw new Refused(
          "De boete loopt pas sinds %s, toen de leverancier in gebreke raakte. Kies bij “Vanaf” die dag of later."
              .formatted(DutchDates.inWords(since)));
    }
  }

  private static void refuseTwice(PenaltyDemand demand, List<Claim> before) {
    if (demand.again().isBlank()
        && before.stream().anyMatch(c -> c.isAboutDaysOf(demand.from(), demand.until()))) {
      throw new Refused(
          "Over (een deel van) deze dagen is al een boete gevorderd. Kies andere dagen, of vul bij “Waarom opnieuw over dezelfde dagen?” in om welke andere tekortkoming het gaat.");
    }
  }
}
