package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.dispatch.Dispatch.State;

/** Nothing leaves in the clear, or to a server that is not who it says. */
class MailSecrecyTest {

  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = PostOffice.onH2();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void nothingLeavesInTheClearWhenTlsIsRequired() {
    Mail mail = office.mail(Policy.FORMAL);
    office.server.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
    office.server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxClosed.class)
        .hasMessageContaining("STARTTLS");
    assertThat(office.arrived()).isEmpty();
  }

  @Test
  void nothingIsSaidToAServerThatIsNotWhoItSays() {
    // GreenMail's certificate is its own; nobody vouches for it.
    GreenMail impostor = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
    impostor.start();
    try {
      Mail mail = office.mail(Policy.FORMAL);
      office.server.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");
      office.server.setPort(impostor.getSmtps().getPort());

      assertThatThrownBy(() -> office.sendOnce.send(mail))
          .isInstanceOf(PostboxClosed.class)
          .hasStackTraceContaining("SSLHandshakeException");
      assertThat(office.state(mail)).isEqualTo(State.QUEUED);
      assertThat(impostor.getReceivedMessages()).isEmpty();
    } finally {
      impostor.stop();
    }
  }
}
