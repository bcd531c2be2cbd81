package org.supplierescalation.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/** The calls and meetings that people logged in the cases. */
public interface Talks {

  /**
   * @param confirmedOn the day on which it was confirmed in writing, or null
   */
  void add(CaseReference reference, TalkReport report, @Nullable LocalDate confirmedOn, String by);

  /** All of a case, in the order in which they were logged. */
  List<LoggedTalk> of(CaseReference reference);

  void confirm(LoggedTalk talk, LocalDate on, String by);
}
