package org.supplierescalation.term.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/** Every term of 1 to 60 days that starts in 2024 to 2028, under both laws. */
class FiveYearsOfTermsTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final int LONGEST = 60;

  private final JollydayCalendar calendar = new JollydayCalendar();
  private final TermCalculator calculator = new TermCalculator(calendar);

  @ParameterizedTest
  @EnumSource
  void endOnAWorkingDayNeverTooSoonAndNeverSoonerForLaterReceiptOrMoreDays(Law law) {
    LocalDate[] dayBefore = new LocalDate[LONGEST + 1];
    for (LocalDate received = FIRST; !received.isAfter(LAST); received = received.plusDays(1)) {
      LocalDate secondWorkingDay = calendar.plusWorkingDays(law, received, 2);
      LocalDate shorter = received;
      for (int days = 1; days <= LONGEST; days++) {
        LocalDate dueOn = calculator.dueOn(law, received, days);
        if (!calendar.isWorkingDay(law, dueOn)
            || dueOn.isBefore(received.plusDays(days))
            || dueOn.isBefore(shorter)
            || (dayBefore[days] != null && dueOn.isBefore(dayBefore[days]))
            || (law == Law.BE && days >= 2 && dueOn.isBefore(secondWorkingDay))) {
          assertThat(dueOn)
              .as("%s, received on %s, %d days", law, received, days)
              .isAfterOrEqualTo(received.plusDays(days))
              .isAfterOrEqualTo(shorter)
              .matches(day -> calendar.isWorkingDay(law, day), "is a working day")
              .isAfterOrEqualTo(dayBefore[days] == null ? received : dayBefore[days]);
          assertThat(dueOn).as("two working days").isAfterOrEqualTo(secondWorkingDay);
        }
        shorter = dueOn;
        dayBefore[days] = dueOn;
      }
    }
    assertThat(ChronoUnit.DAYS.between(FIRST, LAST)).as("five years, one leap").isEqualTo(1826);
  }
}
