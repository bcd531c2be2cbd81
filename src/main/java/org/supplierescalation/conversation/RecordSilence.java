package org.supplierescalation.conversation;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** No answer came. Silence is recorded as silence, never as consent. */
public class RecordSilence {

  private final Conversations conversations;
  private final Timeline timeline;

  public RecordSilence(Conversations conversations, Timeline timeline) {
    this.conversations = conversations;
    this.timeline = timeline;
  }

  /**
   * @param remark may be empty
   */
  public void record(CaseReference reference, String remark, String by) {
    conversations.reply(conversations.current(reference), ConfirmationReply.NO_ANSWER, remark);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Geen reactie op onze bevestiging",
        "De leverancier heeft niet inhoudelijk gereageerd. Zwijgen geldt niet als instemming. %s"
            .formatted(remark)
            .strip());
  }
}
