package org.supplierescalation.process;

import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.notice.MissedPromises;

/** Counts the promises of stage 3 that a check found not, or only partly, kept. */
@Component
class PromisesInConversations implements MissedPromises {

  private final Conversations conversations;

  PromisesInConversations(Conversations conversations) {
    this.conversations = conversations;
  }

  @Override
  public int of(CaseReference reference) {
    long missed =
        conversations.confirmed(reference).stream()
            .filter(conversation -> conversation.report().isPromised())
            .filter(conversation -> conversation.performance() != null)
            .filter(conversation -> conversation.performance() != Performance.PERFORMED)
            .count();
    return Math.toIntExact(missed);
  }
}
