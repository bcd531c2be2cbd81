package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/**
 * Proposes a term before the letter is drafted. What sort of failure it is, the drafter says later;
 * until then the proposal follows the last draft, or the failure a case most often is about.
 */
public class ProposeTerm {

  private final TermAdvice advice;
  private final Notices notices;
  private final Timeline timeline;

  public ProposeTerm(TermAdvice advice, Notices notices, Timeline timeline) {
    this.advice = advice;
    this.notices = notices;
    this.timeline = timeline;
  }

  public ProposedTerm propose(CaseReference reference) {
    ProposedTerm proposed =
        notices
            .latestDraft(reference)
            .map(NoticeDraft::term)
            .map(
                last ->
                    advice.advise(reference, last.kind(), last.complexity(), last.supplierDate()))
            .orElseGet(
                () ->
                    advice.advise(
                        reference, NoticeKind.RECURRING_SLA_BREACH, Complexity.MEDIUM, null));
    notices.addProposal(reference, proposed);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        "Voorstel voor de termijn: " + proposed.length().inWords(),
        proposed.inFull());
    return proposed;
  }
}
