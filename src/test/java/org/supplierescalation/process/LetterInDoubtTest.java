package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.dispatch.FaultProxy;
import org.supplierescalation.dispatch.FaultProxy.Fault;
import org.supplierescalation.letter.LetterKind;

/** The line is cut after the last dot: nobody knows whether the letter was sent. */
@Program
class LetterInDoubtTest {

  private static final String STEP = "ServiceTask_SendLetter";

  @Autowired Posting posting;
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
  void aLetterInDoubtThatArrivedIsNotSentAgain() {
    CaseWalk walk = inDoubt();
    settled(walk, "ARRIVED");

    walk.isOver();
    assertThat(posting.mailOf(walk)).hasSize(1);
    assertThat(posting.linesOf(walk, EntryKind.MAIL_OUT)).hasSize(1);
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

  private CaseWalk inDoubt() {
    CaseWalk walk = posting.sending(LetterKind.DEFAULT_NOTICE, "directie");
    line.fail(Fault.CUT_AFTER_DOT, "");
    walk.runs(STEP).runs(STEP).waitsAt("UserTask_SettleDispatch");
    line.recover();
    assertThat(walk.formOf("UserTask_SettleDispatch").get("messageId").toString())
        .contains(walk.reference().value());
    return walk;
  }

  private static void settled(CaseWalk walk, String found) {
    walk.completes(
        "contractmanager",
        "UserTask_SettleDispatch",
        Map.of("settledDispatch", found, "how", "Gebeld met de leverancier"));
  }
}
