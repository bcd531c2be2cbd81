package org.supplierescalation.conversation;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The supplier says it is done before the promised day. That is not yet performance. */
public class RecordEarlyPerformance {

  private final Timeline timeline;

  public RecordEarlyPerformance(Timeline timeline) {
    this.timeline = timeline;
  }

  public void record(CaseReference reference, String note, String by) {
    if (note.isBlank()) {
      throw new Refused("Vul in wie zegt dat het klaar is, wanneer en hoe.");
    }
    timeline.add(
        reference, by, EntryKind.NOTE, "Leverancier zegt klaar te zijn; wij controleren het", note);
  }
}
