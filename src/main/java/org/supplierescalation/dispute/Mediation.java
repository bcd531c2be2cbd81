package org.supplierescalation.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * One attempt at mediation.
 *
 * @param dispute what divides us, in neutral words
 * @param interests what both sides want to keep
 * @param institute who appoints the mediator, such as MfN, SGOA or bMediation
 * @param mediators names we propose, one to a line
 * @param costs how the costs are shared
 * @param standStill we take no further steps while mediation lasts
 * @param replyDueAt when we expect an answer, as printed in the proposal; null before it is set in
 *     type
 */
public record Mediation(
    CaseReference reference,
    String dispute,
    String interests,
    String institute,
    String mediators,
    String costs,
    boolean standStill,
    @Nullable Instant replyDueAt,
    @Nullable MediationReply reply) {

  /** The moment that the proposal prints. */
  public Instant replyDueAtOfProposal() {
    if (replyDueAt == null) {
      throw new IllegalStateException(reference + " has no proposal in type");
    }
    return replyDueAt;
  }

  public Mediation answerableUntil(Instant moment) {
    return new Mediation(
        reference, dispute, interests, institute, mediators, costs, standStill, moment, reply);
  }

  Mediation answered(MediationReply answer) {
    return new Mediation(
        reference, dispute, interests, institute, mediators, costs, standStill, replyDueAt, answer);
  }
}
