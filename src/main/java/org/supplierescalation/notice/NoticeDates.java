package org.supplierescalation.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;
import org.supplierescalation.term.TermCalculator;

/**
 * The dates a notice prints. They are counted as if the supplier gets the mail on the day of the
 * letter, or for a term in hours on the next full hour; the letter says that the later of this end
 * and the end counted from receipt applies.
 *
 * @param writtenOn date of the letter
 * @param lastDay last day of the term, to its end (24:00) unless the term is in hours
 * @param replyBy last day for a recovery plan, or null when none is asked
 * @param expectedAt when a notice with a term in hours is taken to arrive; else null
 * @param endsAt when a term in hours ends; else null
 */
public record NoticeDates(
    LocalDate writtenOn,
    LocalDate lastDay,
    @Nullable LocalDate replyBy,
    @Nullable Instant expectedAt,
    @Nullable Instant endsAt) {

  static NoticeDates of(
      Instant now, ChosenTerm term, Law law, TermCalculator calculator, BusinessCalendar calendar) {
    LocalDate writtenOn = now.atZone(law.zone()).toLocalDate();
    Integer reply = term.replyWorkingDays();
    LocalDate replyBy = reply == null ? null : calendar.plusWorkingDays(law, writtenOn, reply);
    int amount = term.length().amount();
    if (!term.length().inHours()) {
      LocalDate lastDay = calculator.end(law, writtenOn, amount).dueOn();
      return new NoticeDates(writtenOn, lastDay, replyBy, null, null);
    }
    Instant expectedAt = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    Instant endsAt = calculator.endInHours(law, expectedAt, amount).endsAt();
    return new NoticeDates(writtenOn, DutchDates.lastDay(endsAt, law), replyBy, expectedAt, endsAt);
  }

  /** The first moment at which the supplier is too late, as printed. */
  Instant overAt(Law law) {
    return endsAt == null ? LegalTime.firstMomentAfter(law, lastDay) : endsAt;
  }

  /** As in "tot en met maandag 28 december 2026, 24.00 uur". */
  public String untilInWords(Law law) {
    return DutchDates.until(overAt(law), law);
  }

  Map<String, Object> facts(Law law) {
    return Map.of(
        "date",
        LetterDates.inWords(writtenOn),
        "lastDay",
        LetterDates.inWords(lastDay),
        "until",
        LetterDates.until(overAt(law), law),
        "inHours",
        endsAt != null,
        "expectedAt",
        expectedAt == null ? "" : LetterDates.inWords(expectedAt, law),
        "replyBy",
        replyBy == null ? "" : LetterDates.inWords(replyBy));
  }
}
