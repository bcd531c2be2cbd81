package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.inbox.MailKind;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.notice.Terms;

/** A letter that came back is not received, and somebody sees to it that it arrives. */
@Program
class UndeliveredLetterTest {

  private static final String NOTICE = "DEFAULT_NOTICE-1";
  private static final String SETTLE = "UserTask_SettleUndelivered";

  @Autowired NoticeCase noticeCase;
  @Autowired MailIn mailIn;
  @Autowired SentMail sentMail;
  @Autowired Terms terms;
  @Autowired Timeline timeline;
  @Autowired ContractOfCase contracts;
  @Autowired DemoMail demoMail;
  @Autowired WithdrawCase withdrawCase;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void aNoticeThatComesBackStartsNoTermAndSomebodyHasToSeeToIt() {
    CaseWalk walk = posted();
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);

    walk.waitsAt("UserTask_AwaitReceipt", SETTLE);
    assertThat(walk.formOf(SETTLE))
        .containsEntry("letterName", "Ingebrekestelling")
        .containsEntry("returnedCode", "5.1.1");
    assertThat(sentMail.cameBack(walk.reference(), NOTICE)).isTrue();
    assertThat(sentMail.of(walk.reference()))
        .noneMatch(line -> line.mail().letterKey().equals(NOTICE));
    assertThatThrownBy(
            () -> NoticeCase.received(walk, "UserTask_AwaitReceipt", "READ_RECEIPT", "2026-12-11"))
        .hasMessageContaining("niet afgeleverd");
    assertThat(terms.current(walk.reference())).isEmpty();
  }

  @Test
  void theSameReportTwiceAndASecondOneOfTheSameMailMakeOneTask() {
    CaseWalk walk = posted();
    ReceivedMail bounce = mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);
    mailIn.again(bounce);
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);

    walk.waitsAt("UserTask_AwaitReceipt", SETTLE);
    assertThat(titles(walk, "Niet afgeleverd")).hasSize(2);
  }

  @Test
  void theSameLetterGoesToAnotherAddressOnceAndNeverToTheSame() {
    CaseWalk walk = posted();
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);
    String first = contracts.get(walk.reference()).supplier().noticeEmail();

    assertThatThrownBy(
            () -> settles(walk, "OTHER_ADDRESS", Map.of("newAddress", first, "addressSource", "x")))
        .hasMessageContaining("ging al naar " + first);
    settles(
        walk,
        "OTHER_ADDRESS",
        Map.of("newAddress", "juridisch@ander.example", "addressSource", "Gebeld met de receptie"));
    NoticeCase.mailed(walk).waitsAt("UserTask_AwaitReceipt");

    assertThat(sentMail.cameBack(walk.reference(), NOTICE)).isFalse();
    assertThat(demoMail.received())
        .filteredOn(m -> m.subject().contains(walk.reference().value()))
        .hasSize(2);
  }

  @Test
  void postedInsteadTheTaskOfTheLadderIsDoneWithIt() {
    CaseWalk walk = mailed().waitsAt("UserTask_PostNotice");
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);

    settles(
            walk,
            "BY_POST",
            Map.of("carrier", "POSTNL", "trackingNumber", "3S0000009", "postedOn", "2026-12-11"))
        .waitsAt("UserTask_AwaitReceipt");
    NoticeCase.received(walk, "UserTask_AwaitReceipt", "DELIVERY_SCAN", "2026-12-11")
        .waitsAt("UserTask_AwaitPerformance");
  }

  @Test
  void receivedAfterAllTheTermRunsFromThatProof() {
    CaseWalk walk = posted();
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);

    settles(
            walk,
            "RECEIVED_AFTER_ALL",
            Map.of(
                "receivedOn", "2026-12-11",
                "receiptChannel", "EMAIL",
                "receiptEvidence", "CONFIRMED",
                "receiptProofText", "Mail van de directeur"))
        .waitsAt("UserTask_AwaitPerformance");
    assertThat(terms.get(walk.reference()).receivedOn()).hasToString("2026-12-11");
  }

  @Test
  void doingNothingNeedsAReason() {
    CaseWalk walk = posted();
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);

    assertThatThrownBy(() -> settles(walk, "NOTHING", Map.of())).hasMessageContaining("Waarom");
    settles(walk, "NOTHING", Map.of("nothingReason", "De aangetekende brief is onderweg."))
        .waitsAt("UserTask_AwaitReceipt");
    assertThat(titles(walk, "Niet afgeleverd, afgehandeld")).hasSize(1);
  }

  @Test
  void aReminderThatComesBackOnlyAsksForALookAtTheAddress() {
    CaseWalk walk = NoticeCase.noticed(onTheLadder(), "2026-12-28");
    TermSteps.reminded(walk);
    TermSteps.reminded(walk);
    TermSteps.reminded(walk);
    mailIn.report(walk.reference(), MailKind.BOUNCE, "TERM_REMINDER-1");

    walk.waitsAt("UserTask_AwaitPerformance", "UserTask_CheckAddress")
        .completes(
            "contractmanager",
            "UserTask_CheckAddress",
            Map.of("addressChecked", "Adres verbeterd in het register"))
        .waitsAt("UserTask_AwaitPerformance");
  }

  @Test
  void aReadReceiptIsProposedAsWeakProofAndStartsNothing() {
    CaseWalk walk = mailed();
    mailIn.report(walk.reference(), MailKind.DELIVERED, NOTICE);
    mailIn.report(walk.reference(), MailKind.READ_RECEIPT, NOTICE);
    NoticeCase.posted(walk, "2026-12-11").waitsAt("UserTask_AwaitReceipt");

    assertThat(walk.formOf("UserTask_AwaitReceipt"))
        .containsEntry("receiptEvidence", "READ_RECEIPT")
        .containsEntry("receiptChannel", "EMAIL");
    assertThat(walk.formOf("UserTask_AwaitReceipt").get("mailSigns").toString())
        .contains("zwak bewijs (graad C)", "geen bewijs van ontvangst");
    assertThat(terms.current(walk.reference())).isEmpty();
  }

  @Test
  void whatComesInWhileTheFormIsOpenShowsThereToo() {
    CaseWalk walk = posted();
    assertThat(walk.formOf("UserTask_AwaitReceipt").get("mailSigns")).hasToString("[]");
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);

    assertThat(walk.formOf("UserTask_AwaitReceipt").get("mailSigns").toString())
        .contains("telt niet");
  }

  @Test
  void aCaseThatClosesLeavesNoTaskBehind() {
    CaseWalk walk = posted();
    mailIn.report(walk.reference(), MailKind.BOUNCE, NOTICE);
    withdrawCase.withdraw(walk.reference(), "Dubbel gemeld", "contractmanager");

    walk.isOver();
  }

  private CaseWalk onTheLadder() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    return noticeCase.onTheLadder(ContractFixture.aDutchContract());
  }

  private CaseWalk mailed() {
    CaseWalk walk = onTheLadder();
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-12-11", "10:15");
    return NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-28"));
  }

  private CaseWalk posted() {
    return NoticeCase.posted(mailed(), "2026-12-11").waitsAt("UserTask_AwaitReceipt");
  }

  private static CaseWalk settles(CaseWalk walk, String choice, Map<String, Object> fields) {
    Map<String, Object> form = new HashMap<>(fields);
    form.put("returned", choice);
    return walk.completes("contractmanager", SETTLE, form);
  }

  private List<TimelineEntry> titles(CaseWalk walk, String start) {
    return timeline.of(walk.reference()).stream()
        .filter(line -> line.kind() != EntryKind.STAGE)
        .filter(line -> line.title().startsWith(start))
        .toList();
  }
}
