package org.supplierescalation.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** What the morning's overview tells besides tasks, asked of many cases at once. */
public interface MorningNews {

  /** The newest term of each of these open cases, if it has one. */
  List<End> terms(Collection<CaseReference> cases);

  /** Answers of suppliers after this moment, oldest first. */
  List<Answer> answers(Collection<CaseReference> cases, Instant after);

  /** The first moment at which the supplier is too late. */
  record End(CaseReference reference, Instant over) {}

  /** As the timeline says it. */
  record Answer(CaseReference reference, Instant at, String title) {}
}
