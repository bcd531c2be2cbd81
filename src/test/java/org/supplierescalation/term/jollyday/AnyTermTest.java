package org.supplierescalation.term.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/** What holds for every term, tried on many. */
class AnyTermTest {

  private static final int TRIES = 5_000;

  private final JollydayCalendar calendar = new JollydayCalendar();
  private final TermCalculator calculator = new TermCalculator(calendar);
  private final Random random = new Random(20261221);

  @ParameterizedTest
  @EnumSource
  void endsOnAWorkingDayAndNeverTooSoon(Law law) {
    for (int i = 0; i < TRIES; i++) {
      LocalDate received = anyDay();
      int days = anyLength();

      LocalDate dueOn = due(law, received, days);

      assertThat(calendar.dayOff(law, dueOn)).as("%s + %d", received, days).isEmpty();
      assertThat(dueOn).isAfterOrEqualTo(received.plusDays(days));
      assertThat(dueOn).isBeforeOrEqualTo(received.plusDays(days + 7));
    }
  }

  @ParameterizedTest
  @EnumSource
  void laterReceiptOrMoreDaysNeverMeansAnEarlierEnd(Law law) {
    for (int i = 0; i < TRIES; i++) {
      LocalDate received = anyDay();
      int days = anyLength();

      LocalDate dueOn = due(law, received, days);

      assertThat(due(law, received.plusDays(1), days))
          .as("%s + %d, received a day later", received, days)
          .isAfterOrEqualTo(dueOn);
      assertThat(due(law, received, days + 1))
          .as("%s + %d, a day more", received, days)
          .isAfterOrEqualTo(dueOn);
    }
  }

  private LocalDate due(Law law, LocalDate received, int days) {
    return calculator.end(law, received, days).dueOn();
  }

  private LocalDate anyDay() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_800));
  }

  /** Short ones more often: there the rules bite. */
  private int anyLength() {
    return 1 + (random.nextBoolean() ? random.nextInt(5) : random.nextInt(364));
  }
}
