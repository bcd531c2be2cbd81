package org.supplierescalation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.term.Law;

class RightsCalendarTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private final RightsCalendar calendar =
      new RightsCalendar(
          (law, day) ->
              day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                  ? Optional.of("weekend")
                  : Optional.empty());

  @ParameterizedTest(name = "{0}, contract says {1}: until {2}, warned on {3} and {4}")
  @CsvSource({
    "NL, ,   2026-11-16, 2026-11-04, 2026-11-11",
    "NL, 8,  2026-11-10, 2026-11-04, 2026-11-05",
    "BE, 14, 2026-11-16, 2026-11-04, 2026-11-11",
  })
  void complaintIsWarnedOfAfterTwoWorkingDaysAndThreeBeforeTheEnd(
      Law law, @Nullable Integer days, LocalDate until, LocalDate first, LocalDate second) {
    RightDate complaint =
        date(Right.COMPLAINT, contract(law, clauses(days, null, null, null))).orElseThrow();

    assertThat(complaint.lastDay()).isEqualTo(until);
    assertThat(complaint.warnOn()).containsExactly(first, second);
  }

  @Test
  void belgianLawKnowsNoComplaintDutyOfItsOwn() {
    assertThat(date(Right.COMPLAINT, ContractFixture.aBelgianContract())).isEmpty();
  }

  @Test
  void withoutAContractOnlyTheComplaintIsWatchedAndNoArticleIsNamed() {
    List<RightDate> dates = calendar.of(MONDAY, Optional.empty());

    assertThat(dates).singleElement().extracting(RightDate::right).isEqualTo(Right.COMPLAINT);
    assertThat(dates.get(0).ground()).doesNotContain("6:", "art");
  }

  @Test
  void theContractsOwnLapseIsWarnedOfSixThreeAndOneMonthBefore() {
    Contract contract = contract(Law.NL, clauses(null, 12, null, null));
    RightDate lapse = date(Right.LAPSE, contract).orElseThrow();

    assertThat(lapse.lastDay()).isEqualTo("2027-11-02");
    assertThat(lapse.warnOn())
        .containsExactly(
            LocalDate.of(2027, 5, 2), LocalDate.of(2027, 8, 2), LocalDate.of(2027, 10, 2));
    assertThat(date(Right.LAPSE, ContractFixture.aDutchContract())).isEmpty();
  }

  @Test
  void limitationTakesFiveYearsUnderDutchAndTenUnderBelgianLaw() {
    RightDate dutch = date(Right.LIMITATION, ContractFixture.aDutchContract()).orElseThrow();
    RightDate belgian = date(Right.LIMITATION, ContractFixture.aBelgianContract()).orElseThrow();

    assertThat(dutch.lastDay()).isEqualTo("2031-11-02");
    assertThat(dutch.whatToDo()).contains("3:317 lid 1", "zes maanden", "ontbinding");
    assertThat(belgian.lastDay()).isEqualTo("2036-11-02");
    assertThat(belgian.whatToDo())
        .contains("eigen brief of e-mail is hier niet genoeg")
        .doesNotContain("3:317", "tuit de verjaring");
  }

  @ParameterizedTest
  @CsvSource({"90, 2027-10-02", ", 2027-12-31"})
  void theContractIsTerminatedInTimeOrEndsByItself(@Nullable Integer noticeDays, LocalDate day) {
    Contract contract =
        contract(Law.NL, clauses(null, null, LocalDate.of(2027, 12, 31), noticeDays));
    RightDate ending = date(Right.ENDING, contract).orElseThrow();

    assertThat(ending.lastDay()).isEqualTo(day);
    assertThat(ending.warnOn()).last().isEqualTo(day.minusMonths(1));
  }

  @Test
  void noDateOfOneCountryNamesAnArticleOfTheOther() {
    Clauses everything = clauses(14, 12, LocalDate.of(2027, 12, 31), 30);
    String dutch = words(contract(Law.NL, everything));
    String belgian = words(contract(Law.BE, everything));

    assertThat(dutch).doesNotContain("oud BW", "art. 5.", "2262", "2244");
    assertThat(belgian).doesNotContain("6:", "3:3", "art. 5.");
  }

  @Test
  void aFollowUpComesWithinSixMonthsOfTheInterruption() {
    RightDate followUp = RightsCalendar.followUp(LocalDate.of(2026, 8, 31));

    assertThat(followUp.lastDay()).isEqualTo("2027-02-28");
    assertThat(followUp.ground()).contains("3:317 lid 2");
  }

  private String words(Contract contract) {
    return calendar.of(MONDAY, Optional.of(contract)).toString();
  }

  private Optional<RightDate> date(Right right, Contract contract) {
    return calendar.of(MONDAY, Optional.of(contract)).stream()
        .filter(date -> date.right() == right)
        .findFirst();
  }

  private static Contract contract(Law law, Clauses clauses) {
    return (law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract())
        .with(clauses);
  }

  private static Clauses clauses(
      @Nullable Integer complaintDays,
      @Nullable Integer lapseMonths,
      @Nullable LocalDate endsOn,
      @Nullable Integer noticeDays) {
    return new Clauses(
        null,
        false,
        false,
        null,
        null,
        null,
        complaintDays,
        lapseMonths,
        DisputeClause.NONE,
        new Ending(endsOn, noticeDays, null, false, false));
  }
}
