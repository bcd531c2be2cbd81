package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.List;

/** What routes cost, as the institutes publish it. */
public interface CostRows {

  /** The rows that hold on that day: of the newest tariff; empty when none is known. */
  List<CostRow> of(Track track, LocalDate day);
}
