package org.supplierescalation.conversation;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Somebody looked whether the supplier kept its promise. */
public class CheckPromise {

  private final Conversations conversations;
  private final Timeline timeline;

  public CheckPromise(Conversations conversations, Timeline timeline) {
    this.conversations = conversations;
    this.timeline = timeline;
  }

  /**
   * @param evidence what was checked, how, and what proves it; must be there
   */
  public void check(CaseReference reference, Performance performance, String evidence, String by) {
    if (evidence.isBlank()) {
      throw new Refused("Vul in wat u hebt gecontroleerd en waaruit het blijkt.");
    }
    conversations.check(conversations.current(reference), performance, evidence);
    timeline.add(
        reference,
        by,
        EntryKind.EVIDENCE,
        "Toezegging gecontroleerd: " + performance.dutch().toLowerCase(java.util.Locale.ROOT),
        evidence);
  }
}
