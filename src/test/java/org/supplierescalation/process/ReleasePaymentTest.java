package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.SuspendedInvoice;

/** What was held back is paid as soon as the performance is accepted, and the supplier hears it. */
@Program
class ReleasePaymentTest {

  @Autowired ConversationCase conversationCase;
  @Autowired PaymentSuspensions suspensions;
  @Autowired SuspendedPayments suspended;
  @Autowired Letters letters;
  @Autowired Timeline timeline;

  @Test
  void financeReleasesEveryInvoiceAndTheSupplierHearsItBeforeTheProbationRuns() {
    CaseWalk walk = conversationCase.in("probation", Map.of());
    heldBack(walk.reference(), "2026-12", "2027-01");
    heldBack(walk.reference(), "2027-02");
    walk.completes(
            "contractmanager",
            "UserTask_AcceptPerformance",
            Map.of("performed", "De storing is weg.", "damageReserved", "NO"))
        .waitsAt("UserTask_ReleasePayment");
    assertThat(walk.formOf("UserTask_ReleasePayment"))
        .containsEntry("announcedWithheld", "€ 3.000,00");

    assertThatThrownBy(() -> walk.completes("finance", "UserTask_ReleasePayment", Map.of()))
        .hasMessageContaining("Betaald op");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "finance", "UserTask_ReleasePayment", Map.of("releasedOn", "2026-11-20")))
        .hasMessageContaining("Wat hebt u vrijgegeven?");
    walk.completes(
            "finance",
            "UserTask_ReleasePayment",
            Map.of("releasedOn", "2026-11-20", "releaseRemark", "Alle drie, kenmerk 77"))
        .waitsAt("UserTask_ReviewRelease");
    assertThat(suspended.any(walk.reference())).isFalse();
    assertThat(walk.formOf("UserTask_ReviewRelease").get("mailBody").toString())
        .contains("€ 3.000,00", "vrijdag 20 november 2026", "factuur 2027-01: € 1.000,00");

    walk.completes("contractmanager", "UserTask_ReviewRelease", Map.of("mailSubject", "Vrijgave"))
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter")
        .waitsAt("UserTask_WatchProbation")
        .ended("release-suspension", "EndEvent_Released");
    assertThat(letters.newest(walk.reference(), LetterKind.SUSPENSION_RELEASE).subject())
        .isEqualTo("Vrijgave");
    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> line.kind() == EntryKind.REMEDY)
        .extracting(TimelineEntry::by, TimelineEntry::text)
        .containsExactly(Tuple.tuple("finance", "Alle drie, kenmerk 77"));
  }

  @Test
  void whatWasReleasedBeforeIsNotAnnouncedAgain() {
    CaseReference reference = conversationCase.onFile(Priority.P2);
    heldBack(reference, "2026-12");
    suspended.released(reference, LocalDate.of(2026, 11, 10), "finance", "eerste keer");
    heldBack(reference, "2027-03");
    suspended.released(reference, LocalDate.of(2026, 11, 20), "finance", "tweede keer");

    assertThat(suspensions.lastReleased(reference))
        .extracting(PaymentSuspension::numbers)
        .containsExactly("2027-03");
  }

  private void heldBack(CaseReference reference, String... invoices) {
    LocalDate day = LocalDate.of(2026, 11, 2);
    suspensions.add(
        new PaymentSuspension(
            reference,
            Remedy.PARTIAL_SUSPENSION,
            List.of(invoices).stream()
                .map(
                    number ->
                        new SuspendedInvoice(
                            number, new BigDecimal("5000.00"), day, new BigDecimal("1000.00")))
                .toList(),
            invoices.length,
            20,
            "Een van de vijf onderdelen werkt niet.",
            "De ingebrekestelling van 2 november.",
            "",
            "De leverancier kan het werk stilleggen.",
            "finance"));
    suspensions.carriedOut(reference, day);
  }
}
