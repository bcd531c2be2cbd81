package org.supplierescalation.remedy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.Law;

/**
 * Somebody looked whether a claim was paid, and decides what follows; nothing follows by itself.
 */
public class SettleClaim {

  private final Claims claims;
  private final ContractOfCase contracts;
  private final ClaimDays days;
  private final Timeline timeline;

  public SettleClaim(Claims claims, ContractOfCase contracts, ClaimDays days, Timeline timeline) {
    this.claims = claims;
    this.contracts = contracts;
    this.days = days;
    this.timeline = timeline;
  }

  /**
   * @param remark what was received, how the supplier was reminded, what it disputes or why we
   *     withdraw
   * @param newPayBy the new day to pay by, only after a reminder
   * @param correction the entry that undoes the booking, only when a booked claim is withdrawn
   * @return when payment is late now
   */
  public Instant settle(
      CaseReference reference,
      ClaimKind kind,
      ClaimPayment payment,
      String remark,
      @Nullable LocalDate newPayBy,
      String correction,
      String by) {
    Claim claim = claims.newest(reference, kind);
    Law law = contracts.law(reference);
    Claim changed =
        switch (payment) {
          case SETTLED -> claim.now(ClaimState.SETTLED, remark);
          case DISPUTED -> claim.now(ClaimState.DISPUTED, remark);
          case REMINDED -> claim.payableBy(later(newPayBy, law)).now(ClaimState.SENT, remark);
          case WITHDRAWN -> {
            refuseWithoutCorrection(claim, correction);
            yield claim.now(ClaimState.WITHDRAWN, remark);
          }
        };
    claims.update(changed);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "%s van %s: %s"
            .formatted(kind.dutch(), Euro.text(claim.total()), payment.dutch().toLowerCase()),
        Particulars.of("Toelichting", remark, "Correctieboeking", correction));
    LocalDate payBy = changed.payBy();
    return payBy == null ? days.payableUntil(law, days.today(law)) : days.payableUntil(law, payBy);
  }

  private LocalDate later(@Nullable LocalDate day, Law law) {
    if (day == null || !day.isAfter(days.today(law))) {
      throw new Refused("Vul bij “Nieuwe betaaldatum” een dag in die na vandaag ligt.");
    }
    return day;
  }

  private static void refuseWithoutCorrection(Claim claim, String correction) {
    if (claim.booking() != null && correction.isBlank()) {
      throw new Refused(
          "Deze aanspraak is al geboekt (%s). Vul bij “Correctieboeking” in hoe die boeking is teruggedraaid."
              .formatted(claim.booking()));
    }
  }
}
