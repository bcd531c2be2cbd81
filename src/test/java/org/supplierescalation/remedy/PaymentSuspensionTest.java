package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;

class PaymentSuspensionTest {

  @ParameterizedTest(name = "{2} % of {1} months of € {0} is at most € {3}: {4}")
  @CsvSource({
    "5000.00, 1, 20, 1000.00, law.md case 20",
    "5000.00, 3, 20, 3000.00, three months of it",
    "5000.00, 1, 100, 5000.00, everything fails",
    "5000.00, 1, 1, 50.00, hardly anything fails",
    "99.99, 1, 33, 32.99, down to the cent below and never above",
    "33.33, 3, 33, 32.99, rounded once and not for each month",
  })
  void isAtMostTheAffectedPartOfTheFeeOfTheseMonths(
      BigDecimal fee, int months, int share, BigDecimal most, String because) {
    assertThat(PaymentSuspension.most(fee, months, share)).isEqualTo(most);
  }

  @Test
  void paysTheRest() {
    assertThat(partial(20, "1000.00").paid()).isEqualTo("4000.00");
  }

  @ParameterizedTest(name = "{0} % affected, {1} withheld is refused: {2}")
  @CsvSource({"20, 1000.01, 'ten hoogste € 1.000,00 op: 20 %'", "100, 5000.00, geheel op"})
  void isRefusedAboveTheAffectedPart(int share, String withheld, String why) {
    assertThatThrownBy(
            () -> SuspensionRules.check(partial(share, withheld), dutch(), true, List.of()))
        .hasMessageContaining(why);
    assertThatCode(() -> SuspensionRules.check(partial(20, "1000.00"), dutch(), true, List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void ofTheWholeNeedsAServiceThatIsWhollyAffected() {
    assertThatThrownBy(
            () ->
                SuspensionRules.check(
                    of(Remedy.FULL_SUSPENSION, 99, "", invoice("1", "5000.00", "10.00")),
                    dutch(),
                    true,
                    List.of()))
        .hasMessageContaining("niets heeft gepresteerd");
  }

  @Test
  void countsAllInvoicesTogether() {
    PaymentSuspension suspension =
        of(
            Remedy.PARTIAL_SUSPENSION,
            20,
            "",
            invoice("1", "5000.00", "600.00"),
            invoice("2", "5000.00", "400.01"));
    assertThatThrownBy(() -> SuspensionRules.check(suspension, dutch(), true, List.of()))
        .hasMessageContaining("in totaal ten hoogste € 1.000,00");
  }

  @Test
  void holdsAnInvoiceBackOnce() {
    PaymentSuspension earlier = partial(20, "100.00");
    assertThatThrownBy(
            () -> SuspensionRules.check(partial(20, "100.00"), dutch(), true, List.of(earlier)))
        .hasMessageContaining("Van factuur 2026-118 is al een deel opgeschort");
    assertThatThrownBy(
            () ->
                of(
                    Remedy.PARTIAL_SUSPENSION,
                    20,
                    "",
                    invoice("1", "10.00", "1.00"),
                    invoice("1", "10.00", "1.00")))
        .hasMessageContaining("twee keer");
  }

  @Test
  void withholdsMoreThanNothingAndNoMoreThanTheInvoice() {
    assertThatThrownBy(() -> invoice("7", "100.00", "0.00")).hasMessageContaining("factuur 7");
    assertThatThrownBy(() -> invoice("7", "100.00", "100.01")).hasMessageContaining("€ 100,00");
  }

  @Test
  void outOfFearRestsOnWrittenGroundsAndInBelgiumOnANoticeToo() {
    PaymentSuspension unfounded =
        of(Remedy.PRECAUTIONARY_SUSPENSION, 20, "", invoice("1", "5000.00", "1000.00"));
    PaymentSuspension founded =
        of(Remedy.PRECAUTIONARY_SUSPENSION, 20, "Surseance", invoice("1", "5000.00", "1000.00"));
    Contract belgian = ContractFixture.aBelgianContract();

    assertThatThrownBy(() -> SuspensionRules.check(unfounded, dutch(), true, List.of()))
        .hasMessageContaining("op welke feiten de vrees berust");
    assertThatThrownBy(() -> SuspensionRules.check(unfounded, belgian, true, List.of()))
        .hasMessageContaining("uitzonderlijke omstandigheden");
    assertThatThrownBy(() -> SuspensionRules.check(founded, belgian, false, List.of()))
        .hasMessageContaining("nog geen ingebrekestelling");
    assertThatCode(() -> SuspensionRules.check(founded, dutch(), false, List.of()))
        .doesNotThrowAnyException();
    assertThatCode(() -> SuspensionRules.check(founded, belgian, true, List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void neverPaysNothingAtAllBeforeTheSupplierWasToldInWriting() {
    PaymentSuspension nothing =
        of(Remedy.PRECAUTIONARY_SUSPENSION, 20, "Surseance", invoice("1", "900.00", "900.00"));

    assertThatThrownBy(() -> SuspensionRules.check(nothing, dutch(), false, List.of()))
        .hasMessageContaining("Helemaal niets betalen kan dan niet");
    assertThatCode(() -> SuspensionRules.check(nothing, dutch(), true, List.of()))
        .doesNotThrowAnyException();
  }

  private static Contract dutch() {
    return ContractFixture.aDutchContract();
  }

  private static PaymentSuspension partial(int share, String withheld) {
    return of(Remedy.PARTIAL_SUSPENSION, share, "", invoice("2026-118", "5000.00", withheld));
  }

  private static SuspendedInvoice invoice(String number, String amount, String withheld) {
    return new SuspendedInvoice(
        number, new BigDecimal(amount), LocalDate.of(2026, 12, 31), new BigDecimal(withheld));
  }

  private static PaymentSuspension of(
      Remedy kind, int share, String fear, SuspendedInvoice... invoices) {
    return new PaymentSuspension(
        new CaseReference("ESC-2026-0020"),
        kind,
        List.of(invoices),
        1,
        share,
        "bijlage 3",
        "verzuimbrief",
        fear,
        "tijdelijk papier",
        "finance");
  }
}
