package org.supplierescalation.answer;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** Who is away, as their mail programs said. */
public interface Absences {

  /**
   * @return false when this mail was put on file before
   */
  boolean add(Absence absence);

  /** Oldest first. */
  List<Absence> of(CaseReference reference);
}
