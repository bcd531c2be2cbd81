package org.supplierescalation.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;

/** The conversations of the cases, with every attempt. */
public interface Conversations {

  void add(CaseReference reference, ConversationReport report, String by);

  /** All of a case, in the order in which they were recorded. */
  List<Conversation> of(CaseReference reference);

  /** Our confirmation asks to answer by that day. */
  void askReplyBy(Conversation conversation, LocalDate day);

  void reply(Conversation conversation, ConfirmationReply reply, String text);

  /** The supplier named another day, and we go along with it. */
  void moveTo(Conversation conversation, LocalDate promisedOn);

  void check(Conversation conversation, Performance performance, String evidence);

  /** The conversation that is confirmed, awaited and checked now. */
  default Conversation current(CaseReference reference) {
    List<Conversation> confirmed = confirmed(reference);
    if (confirmed.isEmpty()) {
      throw new IllegalStateException(reference + " has no conversation yet");
    }
    return confirmed.get(confirmed.size() - 1);
  }

  /** The conversations that were held, or given up as impossible. */
  default List<Conversation> confirmed(CaseReference reference) {
    return of(reference).stream().filter(Conversation::isConfirmed).toList();
  }

  /** The attempts in vain since the last conversation. */
  default List<Conversation> attempts(CaseReference reference) {
    return inVain(of(reference));
  }

  /** The attempts in vain that led to this conversation, or to giving it up. */
  default List<Conversation> attemptsBefore(Conversation conversation) {
    return inVain(
        of(conversation.reference()).stream()
            .filter(earlier -> earlier.id() < conversation.id())
            .toList());
  }

  private static List<Conversation> inVain(List<Conversation> all) {
    List<Conversation> attempts = new ArrayList<>();
    for (Conversation conversation : all) {
      if (conversation.isConfirmed()) {
        attempts.clear();
      } else {
        attempts.add(conversation);
      }
    }
    return attempts;
  }
}
