package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.contract.BreachCause;
import org.supplierescalation.contract.NormKind;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScopeFinding;
import org.supplierescalation.contract.ScopeResult;
import org.supplierescalation.contract.ScopeTable;
import org.supplierescalation.term.Law;

/** Every row of {@code scope.dmn} (law.md 6e). */
@Program
class ScopeTableTest {

  @Autowired ScopeTable table;

  @ParameterizedTest(
      name = "row {0}, {1}: active {2}, listed {3}, excluded {4}, {5}, window {6}, {7} {8} -> {10}")
  @CsvSource({
    "1,  NL, false, true,  false, SUPPLIER,      true,  MEASURABLE, true,  OUT_OF_SCOPE, OUT_OF_TIME,            gold niet",
    "1,  BE, false, false, true,  CUSTOMER,      true,  NONE,       false, OUT_OF_SCOPE, OUT_OF_TIME,            garantie of nazorg",
    "2,  NL, true,  false, false, SUPPLIER,      true,  MEASURABLE, true,  OUT_OF_SCOPE, OUT_OF_SCOPE,           valt niet onder het contract",
    "3,  NL, true,  true,  true,  UNKNOWN,       true,  MEASURABLE, true,  OUT_OF_SCOPE, OUT_OF_SCOPE,           sluit deze dienst uit",
    "3,  BE, true,  true,  true,  THIRD_MANAGED, true,  VAGUE,      false, OUT_OF_SCOPE, OUT_OF_SCOPE,           offerte",
    "4,  NL, true,  true,  true,  SUPPLIER,      true,  NONE,       false, IN_SCOPE,     IN_SCOPE,               uitsluiting niet",
    "5,  NL, true,  true,  false, CUSTOMER,      true,  MEASURABLE, true,  OUT_OF_SCOPE, OWN_RESPONSIBILITY,     bij ons zelf",
    "6,  NL, true,  true,  false, THIRD_MANAGED, true,  NONE,       false, IN_SCOPE,     IN_SCOPE,               6:76",
    "6,  BE, true,  true,  false, THIRD_MANAGED, true,  NONE,       false, IN_SCOPE,     IN_SCOPE,               hulppersonen",
    "7,  NL, true,  true,  false, THIRD_OTHER,   true,  MEASURABLE, true,  UNCLEAR,      SHARED,                 aansturen",
    "8,  NL, true,  true,  false, UNKNOWN,       true,  MEASURABLE, true,  IN_SCOPE,     PROVISIONALLY_IN_SCOPE, vijf werkdagen",
    "8,  BE, true,  true,  false, UNKNOWN,       false, VAGUE,      false, IN_SCOPE,     PROVISIONALLY_IN_SCOPE, Voorlopig",
    "9,  NL, true,  true,  false, SUPPLIER,      false, MEASURABLE, true,  IN_SCOPE,     IN_SCOPE_OTHER_CLOCK,   buiten de afgesproken werktijden",
    "10, NL, true,  true,  false, SUPPLIER,      true,  MEASURABLE, true,  IN_SCOPE,     BREACH,                 meetbaar",
    "11, NL, true,  true,  false, SUPPLIER,      true,  VAGUE,      false, IN_SCOPE,     BURDEN_OF_PROOF,        vaag",
    "12, NL, true,  true,  false, SUPPLIER,      true,  NONE,       false, UNCLEAR,      UNCLEAR,                staat niets",
    "12, BE, true,  true,  false, UNKNOWN,       false, NONE,       false, UNCLEAR,      UNCLEAR,                jurist",
  })
  void saysWhatFallsUnderTheContract(
      int row,
      Law law,
      boolean active,
      boolean listed,
      boolean excluded,
      BreachCause cause,
      boolean withinWindow,
      NormKind norm,
      boolean exceeded,
      ScopeFinding finding,
      ScopeResult result,
      String ground) {
    ScopeAnswer answer =
        table.answer(law, facts(active, listed, excluded, cause, withinWindow, norm, exceeded));

    assertThat(answer.finding()).isEqualTo(finding);
    assertThat(answer.result()).isEqualTo(result);
    assertThat(answer.ground()).contains(ground);
    assertThat(answer.tableVersion()).isPositive();
    if (law == Law.BE) {
      assertThat(answer.ground()).doesNotContain("6:");
    }
  }

  @Test
  void aNormThatWasMetFitsNoRule() {
    ScopeAnswer answer =
        table.answer(
            Law.NL,
            facts(true, true, false, BreachCause.SUPPLIER, true, NormKind.MEASURABLE, false));

    assertThat(answer.finding()).isEqualTo(ScopeFinding.UNDECIDED);
    assertThat(answer.result()).isEqualTo(ScopeResult.NO_RULE);
    assertThat(answer.tableVersion()).isPositive();
  }

  private static ScopeFacts facts(
      boolean active,
      boolean listed,
      boolean excluded,
      BreachCause cause,
      boolean withinWindow,
      NormKind norm,
      boolean exceeded) {
    return new ScopeFacts(
        "artikel 4", active, listed, excluded, cause, withinWindow, norm, exceeded, "", false);
  }
}
