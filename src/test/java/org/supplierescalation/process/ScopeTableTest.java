package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.contract.BreachCause;
import org.supplierescalation.contract.NormKind;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScopeFinding;
import org.supplierescalation.contract.ScopeTable;

/** Every row of {@code scope.dmn} (law.md 6e). */
@Program
class ScopeTableTest {

  @Autowired ScopeTable table;

  @ParameterizedTest(name = "row {0}: active {1}, listed {2}, excluded {3}, {4}, {5} -> {6}")
  @CsvSource({
    "1,  false, true,  false, SUPPLIER,      MEASURABLE, OUT_OF_SCOPE, gold niet",
    "1,  false, false, true,  CUSTOMER,      NONE,       OUT_OF_SCOPE, gold niet",
    "2,  true,  false, false, SUPPLIER,      MEASURABLE, OUT_OF_SCOPE, valt niet onder het contract",
    "3,  true,  true,  true,  SUPPLIER,      NONE,       IN_SCOPE,     uitsluiting niet",
    "4,  true,  true,  true,  UNKNOWN,       MEASURABLE, OUT_OF_SCOPE, sluit deze dienst uit",
    "4,  true,  true,  true,  THIRD_MANAGED, VAGUE,      OUT_OF_SCOPE, sluit deze dienst uit",
    "5,  true,  true,  false, CUSTOMER,      MEASURABLE, OUT_OF_SCOPE, bij ons zelf",
    "6,  true,  true,  false, THIRD_MANAGED, NONE,       IN_SCOPE,     staat in voor",
    "7,  true,  true,  false, THIRD_OTHER,   MEASURABLE, UNCLEAR,      buiten de leverancier om",
    "8,  true,  true,  false, UNKNOWN,       MEASURABLE, IN_SCOPE,     Voorlopig",
    "8,  true,  true,  false, UNKNOWN,       VAGUE,      IN_SCOPE,     Voorlopig",
    "9,  true,  true,  false, SUPPLIER,      MEASURABLE, IN_SCOPE,     meetbaar",
    "10, true,  true,  false, SUPPLIER,      VAGUE,      IN_SCOPE,     vaag",
    "11, true,  true,  false, SUPPLIER,      NONE,       UNCLEAR,      staat niets",
    "11, true,  true,  false, UNKNOWN,       NONE,       UNCLEAR,      staat niets",
  })
  void saysWhatFallsUnderTheContract(
      int row,
      boolean active,
      boolean listed,
      boolean excluded,
      BreachCause cause,
      NormKind norm,
      ScopeFinding finding,
      String ground) {
    ScopeAnswer answer =
        table.answer(new ScopeFacts("artikel 4", active, listed, excluded, cause, norm, ""));

    assertThat(answer.finding()).isEqualTo(finding);
    assertThat(answer.ground()).contains(ground);
    assertThat(answer.tableVersion()).isPositive();
  }
}
