package org.supplierescalation.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts a term in calendar days or in hours (law.md 1.6). Day 0 is the day of provable receipt.
 *
 * <p>NL: the policy NL_ATW_ANALOOG shifts the end to a working day, as the Algemene termijnenwet
 * does for terms in statutes; that act leaves out terms in hours (art. 4 Atw), so these never
 * shift. BE: art. 1.7 (new) BW shifts the end to a working day, and a term of two days or more
 * contains at least two working days. A term in hours we count there in the way that is longest for
 * the supplier: from the full hour after receipt, and it shifts as days do.
 */
public class TermCalculator {

  /** The longest term in hours; what takes longer is counted in days. */
  public static final int MOST_HOURS = 72;

  private static final int LONGEST = 365;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int HOURS_OF_TWO_DAYS = 48;

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
    TermCount.InDays count = count(law, receivedOn, days);
    return new TermEnd(count.dueOn(), count.dueOn().plusDays(1), TermExplanation.forUs(count));
  }

  /** The last day of that term, without its explanation. */
  public LocalDate dueOn(Law law, LocalDate receivedOn, int days) {
    return count(law, receivedOn, days).dueOn();
  }

  /**
   * When a term of so many hours ends.
   *
   * @param receivedAt the moment at which the other side provably received the letter
   * @param hours 1 to 72
   * @throws TermRefused if an input is missing or out of range
   */
  public HourTermEnd endInHours(Law law, Instant receivedAt, int hours) {
    TermCount.InHours count = countHours(law, receivedAt, hours);
    return new HourTermEnd(count.endsAt().toInstant(), TermExplanation.forUs(count));
  }

  /**
   * The same count, told to the supplier.
   *
   * @param expectedOn the day on which we expect the letter to be received
   * @param namesArticles whether the letter may name articles of the law
   */
  public List<String> tellSupplier(Law law, LocalDate expectedOn, int days, boolean namesArticles) {
    return TermExplanation.forSupplier(count(law, expectedOn, days), namesArticles);
  }

  /** The same count in hours, told to the supplier. */
  public List<String> tellSupplierInHours(Law law, Instant expectedAt, int hours) {
    return TermExplanation.forSupplier(countHours(law, expectedAt, hours));
  }

  private TermCount.InDays count(Law law, LocalDate receivedOn, int days) {
    refuseNonsense(law, receivedOn);
    if (days < 1 || days > LONGEST) {
      throw new TermRefused(
          "days",
          "Vul een aantal kalenderdagen in van 1 tot en met %d, bijvoorbeeld 14."
              .formatted(LONGEST));
    }
    LocalDate plainEnd = receivedOn.plusDays(days);
    boolean needsTwoWorkingDays = law == Law.BE && days >= 2;
    List<TermCount.Skipped> skipped = skipped(law, receivedOn, plainEnd, needsTwoWorkingDays);
    LocalDate dueOn = plainEnd.plusDays(skipped.size());
    boolean complete = calendar.isComplete(law, dueOn.getYear());
    return new TermCount.InDays(law, receivedOn, days, plainEnd, skipped, dueOn, complete);
  }

  private TermCount.InHours countHours(Law law, Instant receivedAt, int hours) {
    ZonedDateTime received = receivedAt.atZone(law.zone());
    refuseNonsense(law, received.toLocalDate());
    if (hours < 1 || hours > MOST_HOURS) {
      throw new TermRefused(
          "hours",
          "Vul een aantal uren in van 1 tot en met %d. Duurt het langer, reken dan in dagen."
              .formatted(MOST_HOURS));
    }
    ZonedDateTime from =
        law == Law.NL ? received : received.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    ZonedDateTime plainEnd = from.plusHours(hours);
    List<TermCount.Skipped> skipped =
        law == Law.NL
            ? List.of()
            : skipped(
                law,
                received.toLocalDate(),
                DutchDates.lastDay(plainEnd.toInstant(), law),
                hours >= HOURS_OF_TWO_DAYS);
    ZonedDateTime endsAt = plainEnd.plusDays(skipped.size());
    return new TermCount.InHours(law, received, from, hours, plainEnd, skipped, endsAt);
  }

  /** The days from this one on, on which the term cannot end. */
  private List<TermCount.Skipped> skipped(
      Law law, LocalDate receivedOn, LocalDate from, boolean needsTwoWorkingDays) {
    List<TermCount.Skipped> skipped = new ArrayList<>();
    LocalDate day = from;
    Optional<String> objection = objectionTo(day, law, receivedOn, needsTwoWorkingDays);
    while (objection.isPresent()) {
      skipped.add(new TermCount.Skipped(day, objection.get()));
      day = day.plusDays(1);
      objection = objectionTo(day, law, receivedOn, needsTwoWorkingDays);
    }
    return List.copyOf(skipped);
  }

  /** Why the term cannot end on this day, in Dutch. */
  private Optional<String> objectionTo(
      LocalDate day, Law law, LocalDate receivedOn, boolean needsTwoWorkingDays) {
    return calendar
        .dayOff(law, day)
        .or(
            () ->
                needsTwoWorkingDays && calendar.plusWorkingDays(law, receivedOn, 2).isAfter(day)
                    ? Optional.of("de termijn moet minstens twee werkdagen bevatten")
                    : Optional.empty());
  }

  private static void refuseNonsense(@Nullable Law law, @Nullable LocalDate receivedOn) {
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
  }
}
