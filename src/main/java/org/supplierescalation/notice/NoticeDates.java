package org.supplierescalation.notice;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/**
 * The dates a notice prints. They are counted as if the supplier gets the mail on the day of the
 * letter; the letter says that the later of this day and the day counted from receipt applies.
 *
 * @param writtenOn date of the letter
 * @param lastDay last day of the term, to its end (24:00)
 * @param replyBy last day for a recovery plan, or null when none is asked
 */
public record NoticeDates(LocalDate writtenOn, LocalDate lastDay, @Nullable LocalDate replyBy) {

  static NoticeDates of(
      LocalDate writtenOn,
      ChosenTerm term,
      Law law,
      TermCalculator calculator,
      BusinessCalendar calendar) {
    LocalDate lastDay = calculator.end(law, writtenOn, term.days()).dueOn();
    Integer reply = term.replyWorkingDays();
    return new NoticeDates(
        writtenOn, lastDay, reply == null ? null : calendar.plusWorkingDays(law, writtenOn, reply));
  }

  Map<String, Object> facts() {
    return Map.of(
        "date", LetterDates.inWords(writtenOn),
        "lastDay", LetterDates.inWords(lastDay),
        "replyBy", replyBy == null ? "" : LetterDates.inWords(replyBy));
  }
}
