package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * An amount that the supplier owes us, from its computation to its end.
 *
 * @param about what its maximum counts for: the clause of a penalty, the month of service credits
 * @param from first day it is about, or null when nobody wrote that down
 * @param until last day it is about
 * @param total euro
 * @param computation the sum in words
 * @param payBy the day that the letter prints, null until there is a letter
 * @param booking how finance processed it, or null
 * @param remark why it ended as it did, or null
 */
public record Claim(
    CaseReference reference,
    ClaimKind kind,
    String about,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    BigDecimal total,
    String computation,
    ClaimState state,
    @Nullable LocalDate payBy,
    @Nullable String booking,
    @Nullable String remark) {

  static Claim computed(
      CaseReference reference,
      ClaimKind kind,
      String about,
      LocalDate from,
      LocalDate until,
      BigDecimal total,
      String computation) {
    return new Claim(
        reference,
        kind,
        about,
        from,
        until,
        total,
        computation,
        ClaimState.COMPUTED,
        null,
        null,
        null);
  }

  /** Went out and was not withdrawn: it counts for its maximum. */
  public boolean counts() {
    return state != ClaimState.COMPUTED && state != ClaimState.WITHDRAWN;
  }

  boolean isAboutDaysOf(LocalDate first, LocalDate last) {
    return from != null && until != null && !first.isAfter(until) && !from.isAfter(last);
  }

  Claim payableBy(LocalDate day) {
    return new Claim(
        reference, kind, about, from, until, total, computation, state, day, booking, remark);
  }

  Claim booked(String how) {
    return new Claim(
        reference, kind, about, from, until, total, computation, state, payBy, how, remark);
  }

  Claim now(ClaimState changed, @Nullable String why) {
    return new Claim(
        reference, kind, about, from, until, total, computation, changed, payBy, booking, why);
  }
}
