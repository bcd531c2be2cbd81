package org.supplierescalation.remedy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * The end of the contract without anybody's fault (BW 7:408 or the contract; BE art. 5.75 BW or the
 * contract).
 *
 * @param receivedOn day on which the supplier receives the letter, at the latest
 * @param ownNoticeDays calendar days of notice when the contract names none, or null
 * @param why reason, may be empty: none is needed
 * @param registered the letter also goes by registered post
 */
public record Termination(
    CaseReference reference,
    LocalDate receivedOn,
    @Nullable Integer ownNoticeDays,
    String why,
    boolean registered,
    String draftedBy) {}
