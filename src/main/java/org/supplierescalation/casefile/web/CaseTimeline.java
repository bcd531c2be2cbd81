package org.supplierescalation.casefile.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DoneWork;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.term.Law;

/** The timeline of a case with the tasks that were done between its lines. */
@Component
class CaseTimeline {

  private final DoneWork doneWork;

  CaseTimeline(DoneWork doneWork) {
    this.doneWork = doneWork;
  }

  /**
   * @param lines all of the case, oldest first
   */
  TimelineView show(
      CaseReference reference, List<TimelineEntry> lines, TimelineChoice choice, Law law) {
    List<TimelineRow> rows = new ArrayList<>();
    for (TimelineEntry line : lines) {
      rows.add(TimelineRow.of(line, rows.size() + 1));
    }
    doneWork.of(reference).forEach(done -> rows.add(TimelineRow.of(done)));
    return TimelineView.of(reference.value(), rows, choice, law);
  }
}
