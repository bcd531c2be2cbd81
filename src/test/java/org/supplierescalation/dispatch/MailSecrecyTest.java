package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(office.line.said()).singleElement().asString().startsWith("EHLO");
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

  @Test
  void aCertificateThatNobodyVouchesForIsNotEnough() throws Exception {
    starttlsRequired();
    office.line.speaksTls(Certificates.madeOutTo("ip:127.0.0.1").server());

    assertNothingIsSaidBeforeTheHandshake("SSLHandshakeException");
  }

  @Test
  void aCertificateOfSomebodyElseIsNotEnough() throws Exception {
    Certificates others = Certificates.madeOutTo("dns:mail.elders.example");
    starttlsRequired();
    office.line.speaksTls(others.server());
    trust(others);

    assertNothingIsSaidBeforeTheHandshake("CertificateException");
  }

  @Test
  void aCertificateThatIsRightIsEnough() throws Exception {
    Certificates right = Certificates.madeOutTo("ip:127.0.0.1");
    starttlsRequired();
    office.line.speaksTls(right.server());
    trust(right);
    Mail mail = office.mail(Policy.FORMAL);

    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);
    assertThat(office.line.said()).startsWith(office.line.said().get(0), "STARTTLS");
    assertThat(office.arrived()).hasSize(1);
  }

  /** The mail waits, and after a quarter of an hour an administrator hears of it, once. */
  private void assertNothingIsSaidBeforeTheHandshake(String why) {
    Mail mail = office.mail(Policy.FORMAL);

    assertThatThrownBy(() -> office.sendOnce.send(mail))
        .isInstanceOf(PostboxClosed.class)
        .hasStackTraceContaining(why);
    assertThat(office.line.said()).hasSize(2).last().isEqualTo("STARTTLS");
    assertThat(office.state(mail)).isEqualTo(State.QUEUED);
    assertThat(office.arrived()).isEmpty();

    office.timeGoesBy(16);
    List<String> alarms = new ArrayList<>();
    WatchWaitingMail watch =
        new WatchWaitingMail(
            office.waiting, office.pauses, (subject, text) -> alarms.add(subject + text));
    watch.watch();
    watch.watch();
    assertThat(alarms).singleElement().asString().contains("Eén e-mail", PostOffice.SUPPLIER);
  }

  private void starttlsRequired() {
    office.server.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", "true");
    office.server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");
    office.server.getJavaMailProperties().setProperty("mail.smtp.ssl.checkserveridentity", "true");
  }

  private void trust(Certificates certificates) {
    office
        .server
        .getJavaMailProperties()
        .put("mail.smtp.ssl.socketFactory", certificates.client().getSocketFactory());
  }
}
