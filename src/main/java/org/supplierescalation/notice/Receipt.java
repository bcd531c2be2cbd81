package org.supplierescalation.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * What is known of the receipt of a notice.
 *
 * @param receivedOn day of receipt, or null when only sending is proven
 * @param receivedTime on the clocks of the country of the law; needed only for a term in hours
 * @param proof who or what proves it
 */
public record Receipt(
    CaseReference reference,
    int letterRound,
    @Nullable LocalDate receivedOn,
    @Nullable LocalTime receivedTime,
    ReceiptChannel channel,
    ReceiptEvidence evidence,
    String proof,
    ReceiptGrade grade,
    String by) {}
