package org.supplierescalation.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Finding.State;

class MailOutCheckTest {

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void aMailServer() {
    server.start();
    server.setUser("wij@zorggroep.example", "wij", "geheim");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aServerThatAnswersIsGreenAndGetsNoMail() {
    Finding found = check(sender(server.getSmtp().getPort()));

    assertThat(found.state()).isEqualTo(State.OK);
    assertThat(found.found()).contains("Afzender: wij@zorggroep.example");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aWrongPasswordIsToldApart() {
    JavaMailSenderImpl sender = sender(server.getSmtp().getPort());
    sender.setUsername("wij");
    sender.setPassword("onthoudt-niemand");
    sender.getJavaMailProperties().put("mail.smtp.auth", "true");

    Finding found = check(sender);

    assertThat(found.state()).isEqualTo(State.BROKEN);
    assertThat(found.found()).contains("weigert").doesNotContain("onthoudt-niemand");
  }

  @Test
  void aServerWithoutTheTlsWeAskForIsRed() {
    JavaMailSenderImpl sender = sender(server.getSmtp().getPort());
    sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
    sender.getJavaMailProperties().put("mail.smtp.starttls.required", "true");

    assertThat(check(sender).state()).isEqualTo(State.BROKEN);
  }

  @Test
  void noServerIsRedAndSaysWhere() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(check(sender(free)).found()).contains("127.0.0.1, poort " + free);
    assertThat(check(sender(free)).state()).isEqualTo(State.BROKEN);
  }

  private static JavaMailSenderImpl sender(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return sender;
  }

  private static Finding check(JavaMailSenderImpl sender) {
    return new MailOutCheck(sender, new MailSettings("wij@zorggroep.example", "Wij")).check();
  }
}
