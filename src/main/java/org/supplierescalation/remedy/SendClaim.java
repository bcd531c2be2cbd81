package org.supplierescalation.remedy;

import java.time.Instant;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The letter with a claim went out: from now on the claim counts, and its payment is awaited. */
public class SendClaim {

  private final Claims claims;
  private final ContractOfCase contracts;
  private final ClaimDays days;
  private final Timeline timeline;

  public SendClaim(Claims claims, ContractOfCase contracts, ClaimDays days, Timeline timeline) {
    this.claims = claims;
    this.contracts = contracts;
    this.days = days;
    this.timeline = timeline;
  }

  /** The moment at which payment is late. */
  public Instant sent(CaseReference reference, ClaimKind kind) {
    Claim claim = claims.newest(reference, kind);
    LocalDate payBy = claim.payBy();
    if (payBy == null) {
      throw new IllegalStateException(reference + " claims " + kind + " without a day to pay by");
    }
    Law law = contracts.law(reference);
    claims.update(claim.now(ClaimState.SENT, null));
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.REMEDY,
        "%s gevorderd: %s".formatted(kind.dutch(), Euro.text(claim.total())),
        Particulars.of(
            "Berekening", claim.computation(), "Te voldoen tot en met", DutchDates.inWords(payBy)));
    return days.payableUntil(law, payBy);
  }
}
