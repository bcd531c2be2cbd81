package org.supplierescalation.conversation;

import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.conversation.ConversationTables.Advice;

/** After the check of a promise: cured, talk once more, or up the ladder. */
public class AdviseConversation {

  private final CaseFiles cases;
  private final Conversations conversations;
  private final ConversationTables tables;
  private final Timeline timeline;

  public AdviseConversation(
      CaseFiles cases, Conversations conversations, ConversationTables tables, Timeline timeline) {
    this.cases = cases;
    this.conversations = conversations;
    this.tables = tables;
    this.timeline = timeline;
  }

  public ConversationAdvice advise(CaseReference reference, Performance performance) {
    Priority priority = cases.get(reference).priority();
    int held = conversations.confirmed(reference).size();
    Advice advice = tables.advise(performance, held, priority);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        "Vervolg: " + advice.advice().dutch(),
        "%s%nNakoming: %s. Gesprekken tot nu toe: %d. Prioriteit: %s.%nTabel “Vervolg na het gesprek”, versie %d."
            .formatted(
                advice.ground(), performance.dutch(), held, priority.dutch(), advice.version()));
    return advice.advice();
  }
}
