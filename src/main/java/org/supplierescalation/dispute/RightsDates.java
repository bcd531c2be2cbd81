package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/**
 * The days on which rights end: limitation, lapse, complaint, notice. Whoever computes them offers
 * a bean of this type; without one the overview names only the general limitation.
 */
public interface RightsDates {

  List<RightsDate> of(CaseReference reference);

  /**
   * @param right Dutch, such as "Vervaltermijn van het contract"
   * @param why how the day was found
   */
  record RightsDate(String right, LocalDate on, String why) {}
}
