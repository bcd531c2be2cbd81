package org.supplierescalation.casefile.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.term.DutchDates;

/**
 * One stay of a case in a stage.
 *
 * @param left null as long as it is there
 * @param until what the stay is counted to: the day it left, or today
 */
record StageVisit(LocalDate entered, @Nullable LocalDate left, LocalDate until) {

  /** Calendar days; in and out on one day is none. */
  public long days() {
    return ChronoUnit.DAYS.between(entered, until);
  }

  public String from() {
    return DutchDates.inDigits(entered);
  }

  /** Empty as long as the case is there. */
  public String to() {
    return left == null ? "" : DutchDates.inDigits(left);
  }
}
