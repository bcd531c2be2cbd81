package org.supplierescalation.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.imap.MailboxDoor;

/**
 * The world outside, for the demo: everybody's mailbox in one server, on this machine only, without
 * passwords. Runs from the moment it is made, before anything can send.
 */
@Component
@Profile("demo")
class DemoMailServer implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DemoMailServer.class);
  private static final String HERE = "127.0.0.1";

  private final GreenMail mailboxes;
  private final JavaMailSenderImpl sender;
  private final MailboxDoor door;
  private volatile boolean unplugged;

  DemoMailServer(
      DemoMailSettings settings, JavaMailSenderImpl sender, MailboxDoor door, Clock clock) {
    this.sender = sender;
    this.door = door;
    mailboxes =
        new GreenMail(
                new ServerSetup[] {
                  setup("smtp", settings.smtpPort(), "smtp-port"),
                  setup("imap", settings.imapPort(), "imap-port")
                })
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    mailboxes.getUserManager().setMessageDeliveryHandler((mail, to) -> mailboxOf(to.getEmail()));
    mailboxes.start();
    plugIn();
    // The server lives by the real clock, the demo by one that can be moved.
    door.tellsTimeBy(at -> clock.instant().minus(Duration.between(at, Instant.now())));
    LOG.info(
        "De mailserver van de demo draait: SMTP op poort {}, IMAP op poort {}.",
        smtpPort(),
        imapPort());
  }

  /** From now on nobody answers: the program knocks at a door behind which there is nothing. */
  void unplug() {
    int nobody = anyPort();
    sender.setPort(nobody);
    door.listensOn(nobody);
    unplugged = true;
  }

  final void plugIn() {
    sender.setPort(smtpPort());
    door.listensOn(imapPort());
    unplugged = false;
  }

  boolean isUnplugged() {
    return unplugged;
  }

  final int smtpPort() {
    return mailboxes.getSmtp().getPort();
  }

  final int imapPort() {
    return mailboxes.getImap().getPort();
  }

  /** What stands behind a plus sign leads to the same mailbox (RFC 5233). */
  private GreenMailUser mailboxOf(String address) throws UserException {
    String plain = address.replaceFirst("\\+[^@]*@", "@");
    UserManager users = mailboxes.getUserManager();
    GreenMailUser known = users.getUserByEmail(plain);
    return known != null ? known : users.createUser(plain, plain, plain);
  }

  List<MimeMessage> received() {
    return List.of(mailboxes.getReceivedMessages());
  }

  @Override
  public void destroy() {
    mailboxes.stop();
  }

  private static ServerSetup setup(String protocol, int port, String key) {
    return new ServerSetup(isFree(port) ? port : anyPortInsteadOf(port, key), HERE, protocol);
  }

  private static int anyPortInsteadOf(int port, String key) {
    LOG.warn(
        "Poort {} is al in gebruik, misschien door een demo die nog draait. De mailserver van de demo neemt nu een vrije"
            + " poort. Wilt u een vaste poort? Kies die met escalation.demo.{}.",
        port,
        key);
    return 0;
  }

  private static int anyPort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket attempt = new ServerSocket(port, 1, InetAddress.getByName(HERE))) {
      return attempt.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
