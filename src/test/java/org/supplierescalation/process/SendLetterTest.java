package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.dispatch.FaultProxy;
import org.supplierescalation.dispatch.FaultProxy.Fault;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** A real mail server, behind a line that fails where the test says. */
@Program
class SendLetterTest {

  private static final String STEP = "ServiceTask_SendLetter";

  @Autowired ProcessEngine engine;
  @Autowired ConversationCase conversationCase;
  @Autowired Letters letters;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;
  @Autowired JavaMailSenderImpl sender;
  @Autowired Clock clock;

  private FaultProxy line;
  private int serverPort;

  @BeforeEach
  void putALineInBetween() throws IOException {
    serverPort = sender.getPort();
    line = new FaultProxy(serverPort);
    sender.setPort(line.port());
  }

  @AfterEach
  void takeItOut() throws IOException {
    sender.setPort(serverPort);
    line.close();
  }

  @Test
  void aLetterIsSentAndLeavesOneLine() {
    CaseWalk walk = sending(LetterKind.TERM_REMINDER, null).runs(STEP).runs(STEP).isOver();

    assertThat(mailOf(walk)).hasSize(1);
    assertThat(linesOf(walk, EntryKind.MAIL_OUT)).hasSize(1);
  }

  @Test
  void aServerThatIsDownIsTriedAgainLaterAndTheLetterGoesOutOnce() {
    CaseWalk walk = sending(LetterKind.DEFAULT_NOTICE, "directie");
    line.fail(Fault.AT_CONNECT, "421 busy");

    assertThatThrownBy(() -> walk.runs(STEP)).hasMessageContaining("nu niet");

    Job waiting = job(walk);
    assertThat(waiting.getRetries()).isEqualTo(9);
    assertThat(waiting.getDuedate()).isNotNull();
    assertThat(linesOf(walk, EntryKind.MAIL_OUT)).isEmpty();

    line.recover();
    walk.runs(STEP).runs(STEP).isOver();
    assertThat(mailOf(walk)).hasSize(1);
  }

  @Test
  void anAddressThatIsRefusedIsCorrectedAndTheSameLetterGoesThere() {
    CaseWalk walk = sending(LetterKind.DEFAULT_NOTICE, "directie");
    line.fail(Fault.AT_RCPT, "550 no such mailbox");
    walk.runs(STEP).runs(STEP).waitsAt("UserTask_CorrectAddress");
    line.recover();

    assertThat(walk.formOf("UserTask_CorrectAddress"))
        .containsEntry("serverReply", "550 no such mailbox")
        .containsEntry("letterRecipient", "weg@traag.example");
    assertThatThrownBy(() -> corrected(walk, "weg@TRAAG.example"))
        .hasMessageContaining("weigerde weg@traag.example al");
    assertThatThrownBy(() -> corrected(walk, "Jan <jan@traag.example>"))
        .hasMessageContaining("geen geldig e-mailadres");
    corrected(walk, "juist@traag.example");

    walk.runs(STEP).runs(STEP).isOver();
    assertThat(mailOf(walk)).extracting(Received::to).containsExactly("juist@traag.example");
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::title)
        .contains("E-mailadres verbeterd: Ingebrekestelling");
  }

  @Test
  void aLetterInDoubtThatArrivedIsNotSentAgain() {
    CaseWalk walk = inDoubt();
    settled(walk, "ARRIVED");

    walk.isOver();
    assertThat(mailOf(walk)).hasSize(1);
    assertThat(linesOf(walk, EntryKind.MAIL_OUT)).hasSize(1);
  }

  @Test
  void aLetterInDoubtThatNeverArrivedGoesOutOnceMore() {
    CaseWalk walk = inDoubt();
    settled(walk, "SEND_AGAIN");

    walk.runs(STEP).runs(STEP).isOver();
    assertThat(line.connections()).isEqualTo(2);
  }

  @Test
  void aDoubtIsNotSettledWithoutSayingHow() {
    CaseWalk walk = inDoubt();

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager",
                    "UserTask_SettleDispatch",
                    Map.of("settledDispatch", "ARRIVED")))
        .hasMessageContaining("Hoe hebt u dat vastgesteld?");
    walk.waitsAt("UserTask_SettleDispatch");
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = {
        "DEFAULT_NOTICE",
        "NOTICE_OF_DEFAULT",
        "PENALTY_CLAIM",
        "PAYMENT_SUSPENSION",
        "DISSOLUTION"
      })
  void aFormalLetterWithoutASignatureStaysHere(LetterKind kind) {
    CaseWalk walk = sending(kind, null);

    assertThatThrownBy(() -> walk.runs(STEP))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is not signed");
    assertThat(line.connections()).isZero();
  }

  private CaseWalk inDoubt() {
    CaseWalk walk = sending(LetterKind.DEFAULT_NOTICE, "directie");
    line.fail(Fault.CUT_AFTER_DOT, "");
    walk.runs(STEP).runs(STEP).waitsAt("UserTask_SettleDispatch");
    line.recover();
    assertThat(walk.formOf("UserTask_SettleDispatch").get("messageId").toString())
        .contains(walk.reference().value());
    return walk;
  }

  private CaseWalk sending(LetterKind kind, @Nullable String signedBy) {
    CaseReference reference = conversationCase.onFile(Priority.P2);
    letters.add(
        new Letter(
            UUID.randomUUID(),
            reference,
            kind,
            1,
            "weg@traag.example",
            "[%s] %s".formatted(reference, kind.dutch()),
            "Geachte heer, mevrouw,\n\nZie hierboven.",
            null,
            "contractmanager",
            clock.instant(),
            "jurist",
            signedBy));
    return CaseWalk.of(engine, reference, "send-letter", Map.of("letterKind", kind.name()));
  }

  private static void corrected(CaseWalk walk, String address) {
    walk.completes(
        "contractmanager",
        "UserTask_CorrectAddress",
        Map.of("address", address, "addressSource", "Gebeld met de accountmanager"));
  }

  private static void settled(CaseWalk walk, String found) {
    walk.completes(
        "contractmanager",
        "UserTask_SettleDispatch",
        Map.of("settledDispatch", found, "how", "Gebeld met de leverancier"));
  }

  private Job job(CaseWalk walk) {
    String instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(walk.reference().value())
            .singleResult()
            .getId();
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance)
        .activityId(STEP)
        .singleResult();
  }

  private List<Received> mailOf(CaseWalk walk) {
    return mail.received().stream()
        .filter(received -> received.subject().contains(walk.reference().value()))
        .toList();
  }

  private List<TimelineEntry> linesOf(CaseWalk walk, EntryKind kind) {
    return timeline.of(walk.reference()).stream().filter(l -> l.kind() == kind).toList();
  }
}
