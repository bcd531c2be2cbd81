package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/** Finance processes a claimed penalty, or it is taken back before anything was booked. */
public class BookPenalty {

  private final Claims claims;
  private final Penalties penalties;
  private final ContractOfCase contracts;
  private final Timeline timeline;

  public BookPenalty(
      Claims claims, Penalties penalties, ContractOfCase contracts, Timeline timeline) {
    this.claims = claims;
    this.penalties = penalties;
    this.contracts = contracts;
    this.timeline = timeline;
  }

  public void book(CaseReference reference, String booking, Settlement settlement, String by) {
    Settlement announced = penalties.newest(reference).demand().settlement();
    announced.refuseAgainst(contracts.get(reference));
    settlement.refuseAgainst(contracts.get(reference));
    Claim claim = claims.newest(reference, ClaimKind.PENALTY);
    claims.update(claim.booked(booking));
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Boete verwerkt door financiën",
        Particulars.of(
            "Hoe",
            settlement.dutch(),
            "Anders dan in de brief",
            settlement == announced ? "" : announced.dutch(),
            "Boeking",
            booking));
  }

  /** The claim was wrong, and nothing was booked yet. */
  public void withdraw(CaseReference reference, String why, String by) {
    if (why.isBlank()) {
      throw new Refused("Vul in waarom u de boete intrekt, en hoe de leverancier dat weet.");
    }
    Claim claim = claims.newest(reference, ClaimKind.PENALTY);
    claims.update(claim.now(ClaimState.WITHDRAWN, why));
    timeline.add(reference, by, EntryKind.REMEDY, "Boete ingetrokken", why);
  }
}
