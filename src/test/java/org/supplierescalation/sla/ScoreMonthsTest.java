package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.sla.Results.answered;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.Law;

class ScoreMonthsTest {

  @Test
  void aTicketCountsInTheMonthInWhichItWasOpenedOnTheClocksOfTheContract() {
    List<MonthScore> scores =
        ScoreMonths.of(
            List.of(
                answered("T1", Priority.P1, "2026-10-31T23:59", 5),
                answered("T2", Priority.P1, "2026-11-01T00:00", 31)),
            Law.NL.zone());

    assertThat(scores)
        .extracting(MonthScore::month, MonthScore::inTime, MonthScore::late)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 10), 1, 0),
            org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 11), 0, 1));
  }

  @Test
  void oneThatStillRunsDoesNotCountYet() {
    MonthScore score =
        ScoreMonths.of(
                List.of(
                    answered("T1", Priority.P1, "2026-11-02T09:00", 5, Standing.RUNNING),
                    answered("T2", Priority.P1, "2026-11-02T09:00", 20)),
                Law.NL.zone())
            .get(0);

    assertThat(score.counted()).isEqualTo(1);
    assertThat(score.ninetyFive()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void theNinetyFifthPercentileIsTheNearestRank() {
    List<Result> twenty =
        IntStream.rangeClosed(1, 20)
            .mapToObj(minute -> answered("T" + minute, Priority.P3, "2026-11-02T09:00", minute))
            .toList();

    assertThat(ScoreMonths.of(twenty, Law.NL.zone()).get(0).ninetyFive())
        .isEqualTo(Duration.ofMinutes(19));
  }

  @Test
  void whatHasNoNormHasNoScore() {
    assertThat(
            ScoreMonths.of(
                List.of(answered("T1", Priority.P1, "2026-11-02T09:00", 5)), Law.NL.zone()))
        .extracting(MonthScore::kind)
        .containsExactly(Kind.RESPONSE);
  }

  @ParameterizedTest(name = "{0} op tijd en {1} te laat, beloofd {2} %: {3} %, gehaald {4}")
  @CsvSource(
      nullValues = "geen",
      value = {
        "19, 1, 95, 95.0, true",
        "189, 10, 95, 94.9, false",
        "949, 51, 95, 94.9, false",
        "950, 50, 95, 95.0, true",
        "2, 1, 66.67, 66.6, false",
        "2, 1, 66.66, 66.6, true",
        "10, 0, geen, 100.0, true",
        "999, 1, geen, 99.9, false",
        "0, 0, 95, 100.0, true"
      })
  void aPercentageIsNotRoundedToThePromise(
      int inTime, int late, @Nullable BigDecimal target, BigDecimal percentage, boolean met) {
    MonthScore score =
        new MonthScore(
            YearMonth.of(2026, 11), Kind.RESPONSE, Priority.P1, inTime, late, target, null);

    assertThat(score.percentage()).isEqualTo(percentage);
    assertThat(score.isMet()).isEqualTo(met);
  }
}
