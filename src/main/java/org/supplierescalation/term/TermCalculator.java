package org.supplierescalation.term;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts a term in calendar days (law.md 1.6). Day 0 is the day of provable receipt.
 *
 * <p>NL: the policy NL_ATW_ANALOOG shifts the end to a working day, as the Algemene termijnenwet
 * does for terms in statutes. BE: art. 1.7 (new) BW shifts the end to a working day, and a term of
 * two days or more contains at least two working days.
 */
public class TermCalculator {

  private static final int LONGEST = 365;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final BusinessCalendar calendar;

  public TermCalculator(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * When a term of so many calendar days ends.
   *
   * @param receivedOn the day on which the other side provably received the letter
   * @param days 1 to 365
   * @throws TermRefused if an input is missing or out of range
   */
  public TermEnd end(Law law, LocalDate receivedOn, int days) {
    refuseNonsense(law, receivedOn, days);
    TermExplanation explanation = new TermExplanation();
    explanation.received(receivedOn);
    LocalDate plainEnd = receivedOn.plusDays(days);
    explanation.counted(days, plainEnd);
    LocalDate dueOn = plainEnd;
    Optional<String> objection = objectionTo(dueOn, law, receivedOn, days);
    while (objection.isPresent()) {
      explanation.skipped(dueOn, objection.get());
      dueOn = dueOn.plusDays(1);
      objection = objectionTo(dueOn, law, receivedOn, days);
    }
    if (dueOn.equals(plainEnd)) {
      explanation.staysThere();
    } else {
      explanation.ground(law);
    }
    explanation.result(dueOn);
    if (!calendar.isComplete(law, dueOn.getYear())) {
      explanation.daysOffMayBeMissing(dueOn.getYear());
    }
    return new TermEnd(dueOn, dueOn.plusDays(1), explanation.sentences());
  }

  /** Why the term cannot end on this day, in Dutch. */
  private Optional<String> objectionTo(LocalDate day, Law law, LocalDate receivedOn, int days) {
    boolean needsTwoWorkingDays = law == Law.BE && days >= 2;
    return calendar
        .dayOff(law, day)
        .or(
            () ->
                needsTwoWorkingDays && calendar.plusWorkingDays(law, receivedOn, 2).isAfter(day)
                    ? Optional.of("de termijn moet minstens twee werkdagen bevatten")
                    : Optional.empty());
  }

  private static void refuseNonsense(@Nullable Law law, @Nullable LocalDate receivedOn, int days) {
    if (law == null) {
      throw new TermRefused("law", "Kies het recht dat geldt: Nederlands of Belgisch.");
    }
    if (receivedOn == null) {
      throw new TermRefused("receivedOn", "Vul de dag van ontvangst in.");
    }
    if (receivedOn.getYear() < FIRST_YEAR || receivedOn.getYear() > LAST_YEAR) {
      throw new TermRefused(
          "receivedOn",
          "Vul een dag van ontvangst in uit de jaren %d tot en met %d."
              .formatted(FIRST_YEAR, LAST_YEAR));
    }
    if (days < 1 || days > LONGEST) {
      throw new TermRefused(
          "days",
          "Vul een aantal kalenderdagen in van 1 tot en met %d, bijvoorbeeld 14."
              .formatted(LONGEST));
    }
  }
}
