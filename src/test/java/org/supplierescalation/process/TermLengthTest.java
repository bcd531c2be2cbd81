package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.ProposedTerm;
import org.supplierescalation.notice.TermAdvice;
import org.supplierescalation.notice.TermLengthTable;
import org.supplierescalation.term.TermSpan;

/** Every row of {@code term-length.dmn} (law.md 6b), and the contract's minimum (M3). */
@Program
class TermLengthTest {

  @Autowired TermLengthTable table;
  @Autowired TermAdvice advice;
  @Autowired NoticeCase noticeCase;

  @ParameterizedTest(name = "row {0}: {1}, {2}, {3} -> {4} days")
  @CsvSource({
    "1,  SECURITY,             P1, HIGH,    1, doorbroken",
    "2,  OUTAGE,               P1, LOW,     2, legt het werk stil",
    "3,  OUTAGE,               P2, LOW,     5, ernstig",
    "3,  SECURITY,             P2, HIGH,    5, ernstig",
    "4,  OUTAGE,               P3, LOW,    10, omweg",
    "4,  SECURITY,             P4, LOW,    10, omweg",
    "5,  DATA,                 P1, HIGH,    7, Gegevens",
    "6,  RECURRING_SLA_BREACH, P1, LOW,    10, ernstig",
    "6,  RECURRING_SLA_BREACH, P2, HIGH,   10, ernstig",
    "7,  RECURRING_SLA_BREACH, P3, LOW,    14, oorzaak",
    "8,  DEFECT,               P1, LOW,    10, eenvoudig",
    "9,  DEFECT,               P1, MEDIUM, 14, gewone omvang",
    "10, DEFECT,               P1, HIGH,   30, ingrijpend",
    "11, DELIVERY,             P1, LOW,    14, weinig werk",
    "12, DELIVERY,             P1, MEDIUM, 21, gewone omvang",
    "13, DELIVERY,             P1, HIGH,   45, maatwerk",
    "14, DOCUMENTATION,        P1, LOW,    14, Documentatie",
    "14, PAYMENT,              P4, HIGH,   14, Documentatie",
  })
  void theTableAnswers(
      int row, NoticeKind kind, Priority impact, Complexity complexity, int days, String ground) {
    TermLengthTable.TermLength found = table.lookUp(kind, impact, complexity);

    assertThat(found.baseDays()).isEqualTo(days);
    assertThat(found.baseHours()).isEqualTo(row == 1 ? 24 : null);
    assertThat(found.ground()).contains(ground).endsWith(".");
  }

  @Test
  void aContractThatAllowsNoShorterTermGoesFirst() {
    CaseReference reference = noticeCase.onFile(withMinimum(14), Priority.P1);
    ProposedTerm proposed = advice.advise(reference, NoticeKind.OUTAGE, Complexity.LOW, null);

    assertThat(proposed.length()).as("worked case 18").isEqualTo(TermSpan.days(14));
    assertThat(proposed.why()).contains("Uitgangspunt: 2 kalenderdagen", "14 kalenderdagen");
    assertThat(proposed.warning())
        .contains("geen kortere termijn", "kort geding", "servicecredits");
  }

  @Test
  void aShorterMinimumChangesNothing() {
    CaseReference reference = noticeCase.onFile(withMinimum(2), Priority.P1);
    ProposedTerm proposed = advice.advise(reference, NoticeKind.OUTAGE, Complexity.LOW, null);

    assertThat(proposed.length()).isEqualTo(TermSpan.days(2));
    assertThat(proposed.warning()).isEmpty();
  }

  @Test
  void anotherTermThanProposedNeedsAReason() {
    CaseWalk walk = noticeCase.drafting();

    assertThatThrownBy(() -> NoticeCase.drafted(walk, Map.of("termDays", 10)))
        .hasMessageContaining("Het voorstel is 14 kalenderdagen en u kiest 10 kalenderdagen")
        .hasMessageContaining("oorzaak wegnemen");
    assertThatThrownBy(
            () -> NoticeCase.drafted(walk, Map.of("noticeKind", "DEFECT", "complexity", "HIGH")))
        .hasMessageContaining("Het voorstel is 30 kalenderdagen");
    NoticeCase.drafted(walk, Map.of("termDays", 10, "deviation", "Het seizoen begint."))
        .waitsAt("UserTask_ReviewNotice");
    assertThat(walk.formOf("UserTask_ReviewNotice"))
        .containsEntry("deviation", "Het seizoen begint.");
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    CaseWalk walk = noticeCase.drafting();

    assertThatThrownBy(
            () ->
                NoticeCase.drafted(
                    walk, Map.of("demand", "", "acceptanceTest", "", "sendingMethod", "")))
        .hasMessageContaining("nog niet compleet")
        .hasMessageContaining("welk resultaat u verlangt")
        .hasMessageContaining("hoe de brief wordt verzonden");
    assertThatThrownBy(() -> NoticeCase.drafted(walk, Map.of("replyWorkingDays", 20)))
        .hasMessageContaining("herstelplan pas op of na de laatste dag");
    walk.waitsAt("UserTask_DraftNotice");
  }

  private static Contract withMinimum(int days) {
    Contract c = ContractFixture.aDutchContract();
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        c.concludedOn(),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        c.noticeAlwaysRequired(),
        days,
        c.penalty(),
        c.commitments());
  }
}
