package org.supplierescalation.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A request before an arbiter, a court or an expert.
 *
 * @param handedTo who handles it for us
 * @param caseNumber as the forum gave it
 * @param replyDueOn the day until which we wait before we ask how it stands
 * @param awarded euro that the supplier has to pay, or null
 * @param owed euro that we have to pay, or null
 */
public record Proceedings(
    CaseReference reference,
    Track track,
    String handedTo,
    LocalDate filedOn,
    String caseNumber,
    LocalDate replyDueOn,
    ProceedingsResult result,
    @Nullable BigDecimal awarded,
    @Nullable BigDecimal owed) {

  Proceedings waitingUntil(LocalDate day) {
    return new Proceedings(
        reference, track, handedTo, filedOn, caseNumber, day, result, awarded, owed);
  }

  Proceedings ended(
      ProceedingsResult how, @Nullable BigDecimal theyPay, @Nullable BigDecimal wePay) {
    return new Proceedings(
        reference, track, handedTo, filedOn, caseNumber, replyDueOn, how, theyPay, wePay);
  }
}
