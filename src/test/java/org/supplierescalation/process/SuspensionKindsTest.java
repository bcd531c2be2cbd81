package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyChoice;
import org.supplierescalation.remedy.RemedyChoices;

/** Holding back the whole, a part, or out of fear; one invoice or several. */
@Program
class SuspensionKindsTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired PaymentSuspensions suspensions;
  @Autowired RemedyChoices choices;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @Test
  void severalInvoicesAreWeighedTogetherAndNamedInTheLetter() {
    CaseWalk walk = weighing(ContractFixture.aDutchContract(), Remedy.PARTIAL_SUSPENSION);
    Map<String, Object> form = SuspensionWeighedTest.suspension("1000.00", 20);
    form.put("invoice2", "2026-119");
    form.put("invoiceAmount2", "5000.00");
    form.put("invoiceDueOn2", "2027-01-31");
    form.put("withheld2", "1000.00");

    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("in totaal ten hoogste");
    form.put("months", 2);
    CasesInDefault.sendsTheLetter(weigh(walk, form));
    assertThat(walk.formOf("UserTask_SuspendPayment"))
        .containsEntry("announcedWithheld", "€ 2.000,00")
        .containsEntry("announcedPaid", "€ 8.000,00");
    assertThat(letters.newest(reference, LetterKind.PAYMENT_SUSPENSION).body())
        .contains("2026-118, 2026-119", "€ 2.000,00");
    walk.completes("finance", "UserTask_SuspendPayment", Map.of("suspendedOn", "2026-12-31"))
        .isOver();
    assertThat(suspensions.open(reference)).hasSize(1);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::text)
        .anyMatch(text -> text.contains("2026-119: € 1.000,00 opgeschort, € 4.000,00 betaald"));
  }

  @Test
  void everyInvoiceNeedsItsAmountItsDayAndItsPart() {
    CaseWalk walk = weighing(ContractFixture.aDutchContract(), Remedy.PARTIAL_SUSPENSION);
    Map<String, Object> form = SuspensionWeighedTest.suspension("1000.00", 20);
    form.put("invoice3", "2026-120");

    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("Bedrag van factuur 3");
  }

  @Test
  void theWholeIsOnlyHeldBackWhenNothingWasPerformed() {
    CaseWalk walk = weighing(ContractFixture.aDutchContract(), Remedy.FULL_SUSPENSION);
    assertThat(walk.formOf("UserTask_WeighSuspension"))
        .containsEntry("suspensionKind", "FULL_SUSPENSION");
    Map<String, Object> form = SuspensionWeighedTest.suspension("5000.00", 100);

    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("niets heeft gepresteerd");
    form.put("nothingPerformed", "YES");
    form.put("share", 80);
    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("Kies anders");
    form.put("share", 100);
    weigh(walk, form).waitsAt("UserTask_ComposeLetter");
    assertThat(suspensions.latest(reference))
        .get()
        .extracting(PaymentSuspension::kind, PaymentSuspension::paysNothing)
        .containsExactly(Remedy.FULL_SUSPENSION, true);
  }

  @Test
  void onlyWhatWasApprovedIsHeldBack() {
    CaseWalk walk = weighing(ContractFixture.aDutchContract(), Remedy.PARTIAL_SUSPENSION);
    Map<String, Object> form = SuspensionWeighedTest.suspension("5000.00", 100);
    form.put("suspensionKind", "FULL_SUSPENSION");
    form.put("nothingPerformed", "YES");

    assertThatThrownBy(() -> weigh(walk, form))
        .hasMessageContaining("Goedgekeurd is: Betaling deels opschorten");
    form.put("suspensionKind", "PENALTY");
    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("Welke opschorting?");
  }

  @Test
  void outOfFearNeedsWrittenGroundsAndNoEarlierNoticeInTheNetherlands() {
    reference = cases.under(ContractFixture.aDutchContract());
    choose(Remedy.PRECAUTIONARY_SUSPENSION);
    CaseWalk walk = CaseWalk.of(engine, reference, "payment-suspension", Map.of());
    Map<String, Object> form = SuspensionWeighedTest.suspension("1000.00", 20);

    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("Waaruit blijkt de vrees?");
    form.put("fear", "De onderaannemer is failliet.");
    weigh(walk, form).waitsAt("UserTask_ComposeLetter");
  }

  @Test
  void aBelgianInvoiceThatIsDisputedIsProtestedFirst() {
    CaseWalk walk = weighing(ContractFixture.aBelgianContract(), Remedy.PARTIAL_SUSPENSION);
    Map<String, Object> form = SuspensionWeighedTest.suspension("1000.00", 20);
    form.put("invoiceProtest", "YES");
    weigh(walk, form).waitsAt("UserTask_ProtestInvoice");

    protests(walk).ended("invoice-protest", "EndEvent_Protested").waitsAt("UserTask_ComposeLetter");
    assertThat(letters.newest(reference, LetterKind.INVOICE_PROTEST).subject())
        .endsWith("Protest van factuur 2026-118");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Factuur betwist: 2026-118", "Factuurprotest: per post verstuurd via PostNL");
  }

  @Test
  void aProtestIsPossibleWhereSuspensionIsBanned() {
    CaseWalk walk =
        weighing(
            CasesInDefault.banningSuspension(ContractFixture.aBelgianContract()),
            Remedy.PARTIAL_SUSPENSION);
    Map<String, Object> form = SuspensionWeighedTest.suspension("1000.00", 20);
    form.put("invoiceProtest", "YES");
    weigh(walk, form).waitsAt("UserTask_ProtestInvoice");
    walk.completes("finance", "UserTask_ProtestInvoice", protest("100.00"));
    CasesInDefault.withdrawsTheLetter(walk)
        .isOver()
        .ended("invoice-protest", "EndEvent_NotProtested")
        .ended("payment-suspension", "EndEvent_NotSuspended");
  }

  @Test
  void dutchLawKnowsNoProtestOfInvoices() {
    CaseWalk walk = weighing(ContractFixture.aDutchContract(), Remedy.PARTIAL_SUSPENSION);
    Map<String, Object> form = SuspensionWeighedTest.suspension("1000.00", 20);
    form.put("invoiceProtest", "YES");

    assertThatThrownBy(() -> weigh(walk, form)).hasMessageContaining("hoort bij Belgisch recht");
    CaseWalk alone = CaseWalk.of(engine, reference, "invoice-protest", Map.of());
    assertThatThrownBy(
            () -> alone.completes("finance", "UserTask_ProtestInvoice", protest("100.00")))
        .hasMessageContaining("hoort bij Belgisch recht");
  }

  @Test
  void aProtestAsksForAnAmountOnAnInvoiceThatCameIn() {
    reference = cases.inDefault(ContractFixture.aBelgianContract());
    CaseWalk walk = CaseWalk.of(engine, reference, "invoice-protest", Map.of());
    Map<String, Object> early = new HashMap<>(protest("100.00"));
    early.put("invoiceReceivedOn", cases.yesterday().plusDays(2).toString());

    assertThatThrownBy(() -> walk.completes("finance", "UserTask_ProtestInvoice", protest("0")))
        .hasMessageContaining("Gevraagde creditnota");
    assertThatThrownBy(() -> walk.completes("finance", "UserTask_ProtestInvoice", early))
        .hasMessageContaining("niet in de toekomst");
  }

  private CaseWalk weighing(Contract contract, Remedy kind) {
    reference = cases.inDefault(contract);
    choose(kind);
    return CaseWalk.of(engine, reference, "payment-suspension", Map.of());
  }

  private void choose(Remedy kind) {
    choices.add(
        new RemedyChoice(reference, List.of(kind), "Past bij de ernst", "contractmanager", false));
  }

  private static CaseWalk weigh(CaseWalk walk, Map<String, Object> form) {
    return walk.completes("finance", "UserTask_WeighSuspension", form);
  }

  private CaseWalk protests(CaseWalk walk) {
    return CasesInDefault.sendsTheLetter(
        walk.completes("finance", "UserTask_ProtestInvoice", protest("1200.00")));
  }

  private Map<String, Object> protest(String creditNote) {
    return Map.of(
        "protestInvoice",
        "2026-118",
        "invoicedOn",
        cases.yesterday().minusDays(3).toString(),
        "invoiceReceivedOn",
        cases.yesterday().toString(),
        "disputedLines",
        "Regel 3, maatwerk",
        "disputeReason",
        "Niet besteld",
        "creditNote",
        creditNote);
  }
}
