package org.supplierescalation.lesson;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The lessons on file, one for each case. */
public interface Lessons {

  void put(Lesson lesson);

  Optional<Lesson> of(CaseReference reference);
}
