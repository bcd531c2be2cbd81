package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.notice.EarliestPanel;
import org.supplierescalation.notice.ExtendTerm;
import org.supplierescalation.notice.Extension;
import org.supplierescalation.notice.ProcessPace;
import org.supplierescalation.notice.ProcessStep;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;
import org.supplierescalation.notice.ReceiptProof;
import org.supplierescalation.notice.RecordReceipt;
import org.supplierescalation.notice.StartTerm;
import org.supplierescalation.notice.TermPanel;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.term.Law;

/** What starts a term, and what the page of the case shows of it. */
@Program
class TermProofTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

  @Autowired NoticeCase noticeCase;
  @Autowired RecordReceipt recordReceipt;
  @Autowired StartTerm startTerm;
  @Autowired Terms terms;
  @Autowired TermPanel termPanel;
  @Autowired EarliestPanel earliestPanel;
  @Autowired ExtendTerm extendTerm;
  @Autowired ProcessPace pace;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void gradeDNeverStartsATermWhateverTheChannelTheLawOrTheAddress() {
    for (Law law : Law.values()) {
      for (boolean accepted : new boolean[] {true, false}) {
        CaseWalk walk = sent(contract(law, accepted));
        int tried = 0;
        int unproven = 0;
        for (ReceiptChannel channel : ReceiptChannel.values()) {
          for (ReceiptEvidence evidence : ReceiptEvidence.values()) {
            if (isNonsense(channel, evidence)) {
              continue;
            }
            tried++;
            if (!unproven(law, accepted, channel, evidence)) {
              continue;
            }
            unproven++;
            assertThat(record(walk, channel, evidence)).isEqualTo(ReceiptProof.UNPROVEN);
            assertThatThrownBy(() -> startTerm.start(walk.reference()))
                .as("%s, accepted %s, %s, %s", law, accepted, channel, evidence)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("niet bewezen");
          }
        }
        assertThat(tried).isEqualTo(15);
        assertThat(unproven).isEqualTo(law == Law.BE && !accepted ? 5 : 4);
        assertThat(terms.history(walk.reference())).isEmpty();

        assertThat(record(walk, ReceiptChannel.EMAIL, ReceiptEvidence.CONFIRMED))
            .as("the supplier confirmed: it was read, accepted address or not")
            .isEqualTo(ReceiptProof.PROVEN);
        startTerm.start(walk.reference());
        assertThat(terms.get(walk.reference()).receivedOn()).isEqualTo(DAY);
      }
    }
  }

  @Test
  void byBelgianLawTheThirdWorkingDayAfterPostingIsShownButProvesNothing() {
    assertThat(postings(sent(ContractFixture.aBelgianContract())))
        .as("posted on Friday 11 December")
        .contains("16-12-2026");
    assertThat(postings(sent(ContractFixture.aDutchContract()))).contains("n.v.t.");
  }

  @Test
  void everyEndOfTheTermStandsOnThePageWithWhyAndWho() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    CaseWalk walk =
        NoticeCase.noticed(noticeCase.onTheLadder(ContractFixture.aDutchContract()), "2026-12-28");
    extendTerm.extend(
        walk.reference(),
        new Extension(LocalDate.of(2027, 1, 29), null, "Afspraak met de directie"),
        "contractmanager");

    CasePanel.Panel panel = termPanel.of(walk.reference()).orElseThrow();
    assertThat(panel.note()).contains("tot en met vrijdag 29 januari 2027, 24.00 uur");
    assertThat(panel.rows())
        .hasSize(2)
        .satisfies(
            rows ->
                assertThat(rows.get(0))
                    .satisfies(row -> assertThat(row.get(0)).contains("28 december 2026"))
                    .satisfies(row -> assertThat(row.get(1)).contains("eerste kerstdag"))
                    .satisfies(row -> assertThat(row.get(2)).endsWith("door systeem")))
        .satisfies(
            rows ->
                assertThat(rows.get(1))
                    .satisfies(row -> assertThat(row.get(1)).contains("Afspraak met de directie"))
                    .satisfies(row -> assertThat(row.get(2)).endsWith("door contractmanager")));
    assertThat(earliestPanel.of(walk.reference())).as("the term runs: nothing to plan").isEmpty();
  }

  @Test
  void beforeTheNoticeThePageShowsTheEarliestDatesOfThisCase() {
    CaseWalk walk = noticeCase.drafting();

    assertThat(termPanel.of(walk.reference())).isEmpty();
    assertThat(earliestPanel.of(walk.reference()).orElseThrow().rows())
        .extracting(row -> row.get(0))
        .containsExactly("Ingebrekestelling", "Ontvangst", "Verzuim", "Ontbinding");
  }

  @Test
  void everyStepOfTheSimulatorHasItsWorkingDaysInAModel() {
    assertThat(ProcessStep.values())
        .allSatisfy(step -> assertThat(pace.workingDays(step)).isBetween(1, 20));
    assertThat(pace.workingDays(ProcessStep.REVIEW_NOTICE)).isEqualTo(2);
    assertThat(pace.workingDays(ProcessStep.ANNOUNCE_NOTICE)).isEqualTo(1);
  }

  private CaseWalk sent(Contract contract) {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    CaseWalk walk = noticeCase.drafting(contract);
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-12-11", "10:15");
    NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-28"));
    return NoticeCase.posted(walk, "2026-12-11");
  }

  private ReceiptProof record(CaseWalk walk, ReceiptChannel channel, ReceiptEvidence evidence) {
    return recordReceipt.record(
        walk.reference(), DAY, null, channel, evidence, "Zo staat het er.", "contractmanager");
  }

  private static String postings(CaseWalk walk) {
    return walk.formOf("UserTask_AwaitReceipt").get("postings").toString();
  }

  private static boolean isNonsense(ReceiptChannel channel, ReceiptEvidence evidence) {
    return channel == ReceiptChannel.EMAIL
        ? evidence == ReceiptEvidence.DELIVERY_SCAN || evidence == ReceiptEvidence.DELIVERY_REFUSED
        : evidence == ReceiptEvidence.READ_RECEIPT;
  }

  private static boolean unproven(
      Law law, boolean accepted, ReceiptChannel channel, ReceiptEvidence evidence) {
    boolean mailNobodyConfirmed =
        law == Law.BE
            && !accepted
            && channel == ReceiptChannel.EMAIL
            && evidence != ReceiptEvidence.CONFIRMED;
    return evidence == ReceiptEvidence.SENT_ONLY || mailNobodyConfirmed;
  }

  private static Contract contract(Law law, boolean accepted) {
    Contract c =
        law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
    Supplier s = c.supplier();
    Supplier other =
        new Supplier(
            s.number(),
            s.name(),
            s.legalForm(),
            s.registration(),
            s.seat(),
            s.postalAddress(),
            s.noticeEmail(),
            accepted,
            s.contacts());
    return new Contract(
        c.number(),
        other,
        c.title(),
        c.concludedOn(),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }
}
