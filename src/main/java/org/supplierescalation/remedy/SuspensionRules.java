package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.Law;

/**
 * What a suspension must keep to (BW 6:262 paragraph 2, 6:263; BE art. 5.239: good faith, in
 * proportion): refused with what to do about it.
 */
final class SuspensionRules {

  private SuspensionRules() {}

  /** All of them; whether the supplier was told in writing is known to the caller. */
  static void check(
      PaymentSuspension suspension,
      Contract contract,
      boolean writtenGround,
      List<PaymentSuspension> open) {
    refuseWithoutGround(suspension, contract.law(), writtenGround);
    refuseWrongKind(suspension);
    refuseTwice(suspension, open);
    refuseTooMuch(suspension, contract.monthlyFee());
  }

  private static void refuseWithoutGround(
      PaymentSuspension suspension, Law law, boolean writtenGround) {
    boolean precaution = suspension.kind() == Remedy.PRECAUTIONARY_SUSPENSION;
    if (precaution && suspension.fear().isBlank()) {
      throw new Refused(
          law == Law.BE
              ? "Vul bij “Waaruit blijkt de vrees?” in welke uitzonderlijke omstandigheden er zijn. Zonder die gronden mag u niet uit voorzorg opschorten."
              : "Vul bij “Waaruit blijkt de vrees?” in op welke feiten de vrees berust. Zonder die gronden mag u niet uit vrees opschorten.");
    }
    if (writtenGround) {
      return;
    }
    if (!precaution || law == Law.BE) {
      throw new Refused(
          "Er is nog geen ingebrekestelling of verzuimbrief verstuurd. Schort niets op voordat de leverancier schriftelijk weet waarom.");
    }
    if (suspension.paysNothing()) {
      throw new Refused(
          "Er is nog geen ingebrekestelling of verzuimbrief verstuurd. Helemaal niets betalen kan dan niet: betaal het deel dat u niet betwist.");
    }
  }

  private static void refuseWrongKind(PaymentSuspension suspension) {
    boolean full = suspension.kind() == Remedy.FULL_SUSPENSION;
    if (full && suspension.share() < 100) {
      throw new Refused(
          "Geheel opschorten kan alleen als de leverancier niets heeft gepresteerd: dan is 100 % van de dienst geraakt. Kies anders “Betaling deels opschorten”.");
    }
    if (suspension.kind() == Remedy.PARTIAL_SUSPENSION && suspension.share() == 100) {
      throw new Refused(
          "Is 100 % van de dienst geraakt, dan schort u geheel op. Kies die maatregel, en leg vast dat er niets is gepresteerd.");
    }
  }

  private static void refuseTwice(PaymentSuspension suspension, List<PaymentSuspension> open) {
    open.stream()
        .flatMap(earlier -> earlier.invoices().stream())
        .map(SuspendedInvoice::number)
        .filter(number -> suspension.invoices().stream().anyMatch(i -> i.number().equals(number)))
        .findFirst()
        .ifPresent(
            number -> {
              throw new Refused(
                  "Van factuur %s is al een deel opgeschort. Kies een andere factuur."
                      .formatted(number));
            });
  }

  private static void refuseTooMuch(PaymentSuspension suspension, BigDecimal monthlyFee) {
    BigDecimal most = PaymentSuspension.most(monthlyFee, suspension.months(), suspension.share());
    if (suspension.withheld().compareTo(most) > 0) {
      throw new Refused(
          "Schort in totaal ten hoogste %s op: %d %% van de maandvergoeding van %s over %s. Betaal de rest op tijd."
              .formatted(
                  Euro.text(most),
                  suspension.share(),
                  Euro.text(monthlyFee),
                  suspension.months() == 1 ? "één maand" : suspension.months() + " maanden"));
    }
  }
}
