package org.supplierescalation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.TermLengthTable.TermLength;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/** "If we start today": each step gets the days of the process, on the calendar of the law. */
class EarliestDatesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final BusinessCalendar CALENDAR =
      (law, day) ->
          day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || day.equals(CHRISTMAS)
              ? Optional.of("vrije dag")
              : Optional.empty();

  /** Drafting 2, review 2, call 1, signing 1, and so on: one for every other step. */
  private static int pace(ProcessStep step) {
    return step == ProcessStep.DRAFT_NOTICE || step == ProcessStep.REVIEW_NOTICE ? 2 : 1;
  }

  @ParameterizedTest(
      name = "{0}, term of {1} days, receipt after {2} working days: {3} {4} {5} {6}")
  @CsvSource({
    "NL, 14, 2, 2026-12-01, 2026-12-03, 2026-12-18, 2027-01-12",
    "BE, 14, 3, 2026-12-01, 2026-12-04, 2026-12-19, 2027-01-13",
    "NL,  2, 0, 2026-12-01, 2026-12-01, 2026-12-04, 2026-12-29",
    "BE,  2, 0, 2026-12-01, 2026-12-01, 2026-12-04, 2026-12-30",
    "BE,  2, 3, 2026-12-01, 2026-12-04, 2026-12-09, 2027-01-04",
  })
  void theDatesFollowEachOther(
      Law law,
      int days,
      int receiptDays,
      LocalDate notice,
      LocalDate receipt,
      LocalDate inDefault,
      LocalDate termination) {
    assertThat(find(law, days, null, receiptDays).steps())
        .extracting(EarliestDates.Step::on)
        .containsExactly(notice, receipt, inDefault, termination);
  }

  @Test
  void noStepIsShorterThanTheProcessDemands() {
    EarliestDates found = find(Law.NL, 14, null, 2);

    assertThat(found.steps().get(0).reason())
        .containsExactly(
            "Wij beginnen op maandag 23 november 2026.",
            "Opstellen: 2 werkdagen, tot en met woensdag 25 november 2026.",
            "Juridisch toetsen: 2 werkdagen, tot en met vrijdag 27 november 2026.",
            "Telefonisch aankondigen: 1 werkdag, tot en met maandag 30 november 2026.",
            "Ondertekenen: 1 werkdag, tot en met dinsdag 1 december 2026.");
    assertThat(found.steps().get(3).reason()).as("every step to a dissolution").hasSize(16);
  }

  @Test
  void everyDateHasAReasonAndSaysWhatItAssumesInTheWordsOfItsLaw() {
    for (Law law : Law.values()) {
      List<EarliestDates.Step> steps = find(law, 14, null, 2).steps();

      assertThat(steps)
          .allSatisfy(step -> assertThat(step.reason()).isNotEmpty())
          .allSatisfy(step -> assertThat(step.assumptions()).isNotEmpty());
      String all = steps.toString();
      assertThat(all).contains(law == Law.NL ? "6:265" : "5.93");
      assertThat(all).doesNotContain(law == Law.NL ? "5.93" : "6:2");
      assertThat(steps.get(2).name().contains("Verzuim")).isEqualTo(law == Law.NL);
    }
  }

  @Test
  void aTermInHoursEndsOnTheDayAfterReceiptAndSaysWhenItWasTakenToArrive() {
    EarliestDates.Step inDefault = find(Law.NL, 1, 24, 0).steps().get(2);

    assertThat(inDefault.on()).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(inDefault.assumptions()).contains("De brief is om 17.00 uur ontvangen.");
  }

  private static EarliestDates find(Law law, int days, @Nullable Integer hours, int receiptDays) {
    TermQuestion question =
        new TermQuestion(
            law, NoticeKind.DEFECT, Priority.P1, Complexity.LOW, 0, null, null, null, MONDAY);
    ReasonableTerm term =
        new ReasonableTerm(
            (kind, impact, complexity) -> new TermLength(days, hours, "Zo staat het.", 1),
            SlowSeason.OFF);
    return new FindEarliestDates(
            term, EarliestDatesTest::pace, new TermCalculator(CALENDAR), CALENDAR)
        .find(new EarliestQuestion(question, receiptDays));
  }
}
