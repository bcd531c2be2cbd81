package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;

/** What was held back is paid as soon as the performance is accepted. */
@Program
class ReleasePaymentTest {

  @Autowired ConversationCase conversationCase;
  @Autowired PaymentSuspensions suspensions;
  @Autowired SuspendedPayments suspended;
  @Autowired Timeline timeline;

  @Test
  void financeReleasesBeforeTheProbationRuns() {
    CaseWalk walk = conversationCase.in("probation", Map.of());
    heldBack(walk.reference());
    walk.completes(
            "contractmanager",
            "UserTask_AcceptPerformance",
            Map.of("performed", "De storing is weg.", "damageReserved", "NO"))
        .waitsAt("UserTask_ReleasePayment");

    assertThatThrownBy(() -> walk.completes("finance", "UserTask_ReleasePayment", Map.of()))
        .hasMessageContaining("Wat hebt u vrijgegeven?");
    walk.completes(
            "finance", "UserTask_ReleasePayment", Map.of("releaseRemark", "Factuur 12, vandaag"))
        .waitsAt("UserTask_WatchProbation");

    assertThat(suspended.any(walk.reference())).isFalse();
    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> line.kind() == EntryKind.REMEDY)
        .extracting(TimelineEntry::by, TimelineEntry::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("finance", "Factuur 12, vandaag"));
  }

  private void heldBack(CaseReference reference) {
    LocalDate day = LocalDate.of(2026, 11, 2);
    suspensions.add(
        new PaymentSuspension(
            reference,
            "Factuur 12",
            new BigDecimal("5000.00"),
            day,
            20,
            "Een van de vijf onderdelen werkt niet.",
            "De ingebrekestelling van 2 november.",
            new BigDecimal("1000.00"),
            "De leverancier kan het werk stilleggen.",
            "finance"));
    suspensions.carriedOut(reference, day);
  }
}
