package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

/** What was held back is paid as soon as the performance is accepted. */
@Program
class ReleasePaymentTest {

  @Autowired ConversationCase conversationCase;
  @Autowired Suspended suspended;
  @Autowired Timeline timeline;

  @Test
  void financeReleasesBeforeTheProbationRuns() {
    CaseWalk walk = conversationCase.in("probation", Map.of());
    suspended.cases.add(walk.reference());
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

  /** Stands in for whoever suspends payments. */
  static class Suspended implements SuspendedPayments {

    final Set<CaseReference> cases = new HashSet<>();

    @Override
    public boolean any(CaseReference reference) {
      return cases.contains(reference);
    }

    @Override
    public void released(CaseReference reference, String by, String remark) {
      cases.remove(reference);
    }
  }

  @TestConfiguration
  static class StandIn {

    @Bean
    @Primary
    Suspended suspended() {
      return new Suspended();
    }
  }
}
