package org.supplierescalation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.inbox.imap.MailboxDoor;

class DemoMailServerTest {

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

  DemoMailServerTest() {
    sender.setHost("127.0.0.1");
  }

  @Test
  void everybodyHasAMailboxWithoutAPassword() throws Exception {
    DemoMailServer server = server(0);
    try {
      send("jan@leverancier.example", "Eerste", Instant.parse("2026-11-21T09:00:00Z"));
      send("piet@andere.example", "Tweede", Instant.parse("2026-11-22T09:00:00Z"));

      List<Received> mail = new DemoMail(server).received();
      assertThat(mail).extracting(Received::subject).containsExactly("Tweede", "Eerste");
      Received first = mail.get(1);
      assertThat(first.from())
          .isEqualTo("\"Contractbeheer Zürich\" <contractbeheer@gemeente.example>");
      assertThat(first.to()).isEqualTo("jan@leverancier.example");
      assertThat(first.text()).isEqualTo("Geachte heer Ötzi");
      assertThat(first.date()).isEqualTo("2026-11-21T09:00:00Z");
      assertThat(first.references()).containsExactly("<a@b.example>", "<c@d.example>");
      assertThat(first.messageId()).startsWith("<").endsWith(">");
      assertThat(first.attachments())
          .singleElement()
          .satisfies(
              file -> {
                assertThat(file.name()).isEqualTo("brief.pdf");
                assertThat(file.bytes()).isEqualTo("pdf".getBytes(StandardCharsets.UTF_8));
              });
      try (Store imap = Session.getInstance(new Properties()).getStore("imap")) {
        imap.connect("127.0.0.1", server.imapPort(), "jan@leverancier.example", "whatever");
        Folder inbox = imap.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        assertThat(inbox.getMessageCount()).isEqualTo(1);
      }
    } finally {
      server.destroy();
    }
    Assertions.assertThatThrownBy(() -> new Socket("127.0.0.1", sender.getPort()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPortThatIsTakenIsReplacedAndTheSenderFollows() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      DemoMailServer server = server(taken.getLocalPort());
      try {
        assertThat(sender.getPort())
            .isEqualTo(server.smtpPort())
            .isNotEqualTo(taken.getLocalPort());
        send("jan@leverancier.example", "Toch", Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(new DemoMail(server).received()).hasSize(1);
      } finally {
        server.destroy();
      }
    }
  }

  private DemoMailServer server(int port) {
    return new DemoMailServer(
        new DemoMailSettings(port, port),
        sender,
        new MailboxDoor("127.0.0.1", 0),
        Clock.systemUTC());
  }

  private void send(String to, String subject, Instant date) throws Exception {
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
    mail.setFrom("contractbeheer@gemeente.example", "Contractbeheer Zürich");
    mail.setTo(to);
    mail.setSubject(subject);
    mail.setSentDate(Date.from(date));
    mail.setText("Geachte heer Ötzi");
    mail.addAttachment("brief.pdf", new ByteArrayResource("pdf".getBytes(StandardCharsets.UTF_8)));
    message.setHeader("References", "<a@b.example> <c@d.example>");
    sender.send(message);
  }
}
