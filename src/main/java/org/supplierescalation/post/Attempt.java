package org.supplierescalation.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a letter was given to a carrier.
 *
 * @param carrier by name
 * @param number by which the carrier traces it
 * @param ended how it ended, or null as long as that is not known
 * @param judgement what the lawyer said of a refusal, or null
 */
public record Attempt(
    long id,
    UUID letter,
    String carrier,
    String number,
    LocalDate postedOn,
    @Nullable Ended ended,
    @Nullable Judgement judgement,
    List<Proof> proofs) {

  public Attempt {
    proofs = List.copyOf(proofs);
  }

  /**
   * @param on the day it ended
   * @param remark may be empty
   * @param by user id
   */
  public record Ended(AttemptResult result, LocalDate on, String remark, String by) {}

  /**
   * @param counts the refused letter counts as received
   */
  public record Judgement(boolean counts, String reason, String by) {}

  /** A paper of the carrier in the case file. */
  public record Proof(UUID document, String name, ProofKind shows) {}

  public boolean isRefused() {
    return ended != null && ended.result() == AttemptResult.REFUSED;
  }

  /** Refused, and the lawyer says that this is the addressee's own risk. */
  boolean countsAsReceived() {
    return isRefused() && judgement != null && judgement.counts();
  }
}
