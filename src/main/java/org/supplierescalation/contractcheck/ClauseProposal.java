package org.supplierescalation.contractcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clause to bring to the table, in our own words.
 *
 * @param contract number, or null when it is for contracts to come
 * @param clause it would replace or stand by; may be empty
 * @param nl the text in Dutch; one of the two may be empty
 * @param en the text in English
 * @param reason why we want it, may be empty
 * @param origin CHECK when a finding led to it, LESSON when a case did
 */
public record ClauseProposal(
    long id,
    @Nullable String contract,
    String subject,
    String clause,
    String nl,
    String en,
    String reason,
    String origin,
    String by,
    Instant at) {}
