package org.supplierescalation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.TermLengthTable.TermLength;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermSpan;

/** M1 to M7 of law.md 6b on top of the table's days, each at its boundaries. */
class ReasonableTermModifiersTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "{0}, base {1}, {2} earlier terms: {3} days, {4}")
  @CsvSource({
    "P3, 14, 0, 14, nothing changes",
    "P3, 14, 1, 11, M1: 10.5 rounds up",
    "P3, 14, 2,  7, M1: half",
    "P3, 14, 9,  7, M1: more chances change nothing more",
    "P3, 21, 2, 11, M1: 10.5 rounds up",
    "P3, 10, 1,  8, M1: 7.5 rounds up",
    "P3, 10, 2,  5, M1: exactly the floor",
    "P4,  7, 2,  5, M2: 4 is below the floor of 5",
    "P2,  5, 2,  3, M2: 2.5 rounds up to the floor of 3",
    "P2,  5, 1,  4, M1: 3.75 rounds up",
    "P1,  2, 1,  2, M1: 1.5 rounds up",
    "P1,  2, 2,  1, M1: half is the floor",
    "P1,  1, 2,  1, M2: never under a day",
  })
  void earlierChancesShortenAndTheFloorHolds(
      Priority impact, int base, int earlier, int days, String because) {
    assertThat(propose(base, question(impact, Complexity.LOW, earlier, null, null, null)).length())
        .as(because)
        .isEqualTo(TermSpan.days(days));
  }

  @Test
  void workedCase18AContractMinimumOf14BeatsTheBaseOf2AndWarnsThatItForbidsAShorterTerm() {
    ProposedTerm proposed = propose(2, question(Priority.P1, Complexity.LOW, 0, 14, null, null));

    assertThat(proposed.length()).isEqualTo(TermSpan.days(14));
    assertThat(proposed.motivation())
        .hasSize(3)
        .satisfies(m -> assertThat(m.get(0)).contains("Uitgangspunt: 2 kalenderdagen."))
        .satisfies(m -> assertThat(m.get(1)).contains("contract eist", "14 kalenderdagen"));
    assertThat(proposed.warnings())
        .singleElement()
        .asString()
        .contains("geen kortere termijn", "kort geding", "servicecredits");
    assertThat(proposed.risk()).isEqualTo(TermRisk.LOW);
  }

  @ParameterizedTest(name = "min {0}, max {1}: {2} days, {3} warnings, {4}")
  @CsvSource({
    "14,  , 14, 0, a minimum that is met changes nothing",
    "15,  , 15, 1, M3: the contract wins",
    "  ,14, 14, 0, a maximum that is met changes nothing",
    "  ,13, 14, 1, M4: the longer is kept",
    "30,20, 30, 2, M3 and M4: a contract that contradicts itself",
  })
  void theContractsMinimumWinsAndItsMaximumOnlyWarns(
      @Nullable Integer least, @Nullable Integer most, int days, int warnings, String because) {
    ProposedTerm proposed =
        propose(14, question(Priority.P3, Complexity.MEDIUM, 0, least, most, null));

    assertThat(proposed.length()).as(because).isEqualTo(TermSpan.days(days));
    assertThat(proposed.warnings()).hasSize(warnings);
  }

  @ParameterizedTest(name = "base 14, the supplier names {0}, realistic {1}: {2} days, {4}")
  @CsvSource({
    "2026-12-14, true,  21, 0, M5: exactly 1.5 times the base",
    "2026-12-15, true,  14, 1, M5: a day more than 1.5 times",
    "2026-11-27, true,   4, 0, M5: sooner than proposed is fine",
    "2026-12-14, false, 14, 1, M5: not realistic",
    "2026-11-23, true,  14, 1, M5: today is no term",
  })
  void theSuppliersOwnWrittenDateBecomesTheTermWhenItIsRealisticAndNotTooFar(
      LocalDate named, boolean realistic, int days, int warnings, String because) {
    ProposedTerm proposed =
        propose(
            14,
            question(
                Priority.P3,
                Complexity.MEDIUM,
                0,
                null,
                null,
                new SupplierDate(named, "e-mail van\n 20 november", realistic)));

    assertThat(proposed.length()).as(because).isEqualTo(TermSpan.days(days));
    assertThat(proposed.warnings()).hasSize(warnings);
    assertThat(proposed.why().contains("e-mail van 20 november")).isEqualTo(warnings == 0);
  }

  @Test
  void aContractThatForbidsAShorterTermAlsoBeatsTheSuppliersOwnDate() {
    SupplierDate soon = new SupplierDate(MONDAY.plusDays(10), "e-mail", true);
    ProposedTerm proposed = propose(14, question(Priority.P3, Complexity.LOW, 0, 14, null, soon));

    assertThat(proposed.length()).isEqualTo(TermSpan.days(14));
    assertThat(proposed.warning()).contains("laat geen kortere termijn toe dan 14 kalenderdagen");
  }

  @ParameterizedTest(name = "received {0}, {1} days: {2} days, {3}")
  @CsvSource({
    "2026-12-18, 14, 19, M6: 9 of 14 days from 24 December on",
    "2026-12-16, 14, 14, M6: 7 of 14 is not more than half",
    "2026-12-17, 14, 19, M6: 8 of 14",
    "2026-07-13, 14, 19, M6: 8 of 14 in the summer closure",
    "2026-06-01, 14, 14, M6: no slow season",
    "2026-12-31,  5,  5, M6: 2 of 5 after New Year",
  })
  void aTermMostlyInTheSlowSeasonGetsFiveDaysMore(
      LocalDate received, int base, int days, String because) {
    SlowSeason season =
        new SlowSeason(
            List.of(
                SlowSeason.CHRISTMAS,
                new SlowSeason.Period(MonthDay.of(7, 20), MonthDay.of(8, 7))));
    TermQuestion question =
        new TermQuestion(
            Law.NL, NoticeKind.DEFECT, Priority.P3, Complexity.LOW, 0, null, null, null, received);

    assertThat(new ReasonableTerm(table(base, null), season).propose(question).length())
        .as(because)
        .isEqualTo(TermSpan.days(days));
    assertThat(new ReasonableTerm(table(base, null), SlowSeason.OFF).propose(question).length())
        .as("off by default")
        .isEqualTo(TermSpan.days(base));
  }

  @ParameterizedTest(name = "{0}, {1} days of base {2}: {3}")
  @CsvSource({
    "HIGH,   13, 13, HIGH",
    "HIGH,   14, 14, LOW",
    "HIGH,   23, 30, MEDIUM",
    "MEDIUM,  6,  6, MEDIUM",
    "MEDIUM,  7,  7, LOW",
    "LOW,     2,  2, LOW",
    "LOW,    11, 14, MEDIUM",
  })
  void theRiskFollowsTheWorkAndWhatTheTableGives(
      Complexity complexity, int days, int base, TermRisk risk) {
    assertThat(TermRisk.of(complexity, TermSpan.days(days), TermSpan.days(base))).isEqualTo(risk);
  }

  @Test
  void hoursStayHoursUntilSomethingLengthensThem() {
    ReasonableTerm term = new ReasonableTerm(table(1, 24), SlowSeason.OFF);

    assertThat(term.propose(question(Priority.P1, Complexity.LOW, 0, null, null, null)).length())
        .isEqualTo(TermSpan.hours(24));
    assertThat(term.propose(question(Priority.P1, Complexity.LOW, 2, null, null, null)).length())
        .as("a day is the floor, so 24 hours stay")
        .isEqualTo(TermSpan.hours(24));
    assertThat(term.propose(question(Priority.P1, Complexity.LOW, 0, 14, null, null)).length())
        .isEqualTo(TermSpan.days(14));
  }

  @Test
  void belgianLawIsSaidToCountWorkingDays() {
    TermQuestion be =
        new TermQuestion(
            Law.BE, NoticeKind.DEFECT, Priority.P3, Complexity.LOW, 0, null, null, null, MONDAY);

    assertThat(propose(10, be).why()).contains("ten minste twee werkdagen", "1.7");
    assertThat(propose(10, question(Priority.P3, Complexity.LOW, 0, null, null, null)).why())
        .contains("ons beleid")
        .doesNotContain("1.7");
  }

  private static ProposedTerm propose(int base, TermQuestion question) {
    return new ReasonableTerm(table(base, null), SlowSeason.OFF).propose(question);
  }

  private static TermLengthTable table(int days, @Nullable Integer hours) {
    return (kind, impact, complexity) -> new TermLength(days, hours, "Zo staat het.", 1);
  }

  private static TermQuestion question(
      Priority impact,
      Complexity complexity,
      int earlier,
      @Nullable Integer least,
      @Nullable Integer most,
      @Nullable SupplierDate named) {
    return new TermQuestion(
        Law.NL, NoticeKind.DEFECT, impact, complexity, earlier, least, most, named, MONDAY);
  }
}
