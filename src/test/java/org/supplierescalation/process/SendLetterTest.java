package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.dispatch.FaultProxy;
import org.supplierescalation.dispatch.FaultProxy.Fault;
import org.supplierescalation.letter.LetterKind;

/** A real mail server, behind a line that fails where the test says. */
@Program
class SendLetterTest {

  private static final String STEP = "ServiceTask_SendLetter";

  @Autowired ProcessEngine engine;
  @Autowired Posting posting;
  @Autowired Timeline timeline;
  @Autowired JavaMailSenderImpl sender;

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
    CaseWalk walk = posting.sending(LetterKind.TERM_REMINDER, null).runs(STEP).runs(STEP).isOver();

    assertThat(posting.mailOf(walk)).hasSize(1);
    assertThat(posting.linesOf(walk, EntryKind.MAIL_OUT)).hasSize(1);
  }

  @Test
  void aServerThatIsDownIsTriedAgainLaterAndTheLetterGoesOutOnce() {
    CaseWalk walk = posting.sending(LetterKind.DEFAULT_NOTICE, "directie");
    line.fail(Fault.AT_CONNECT, "421 busy");

    assertThatThrownBy(() -> walk.runs(STEP)).hasMessageContaining("nu niet");

    Job waiting = job(walk);
    assertThat(waiting.getRetries()).isEqualTo(9);
    assertThat(waiting.getDuedate()).isNotNull();
    assertThat(posting.linesOf(walk, EntryKind.MAIL_OUT)).isEmpty();

    line.recover();
    walk.runs(STEP).runs(STEP).isOver();
    assertThat(posting.mailOf(walk)).hasSize(1);
  }

  @Test
  void anAddressThatIsRefusedIsCorrectedAndTheSameLetterGoesThere() {
    CaseWalk walk = posting.sending(LetterKind.DEFAULT_NOTICE, "directie");
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
    assertThat(posting.mailOf(walk))
        .extracting(Received::to)
        .containsExactly("juist@traag.example");
    assertThat(timeline.of(walk.reference()))
        .extracting(TimelineEntry::title)
        .contains("E-mailadres verbeterd: Ingebrekestelling");
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
    CaseWalk walk = posting.sending(kind, null);

    assertThatThrownBy(() -> walk.runs(STEP))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is not signed");
    assertThat(line.connections()).isZero();
  }

  private static void corrected(CaseWalk walk, String address) {
    walk.completes(
        "contractmanager",
        "UserTask_CorrectAddress",
        Map.of("address", address, "addressSource", "Gebeld met de accountmanager"));
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
}
