package org.supplierescalation.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Postbox;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.RecipientRefused;

/** Hands mail over to the mail server of {@code spring.mail}, one connection for each mail. */
@Component
class SmtpPostbox implements Postbox {

  private final JavaMailSenderImpl server;
  private final LetterMessages messages;

  SmtpPostbox(JavaMailSenderImpl server, LetterMessages messages) {
    if ("smtps".equals(server.getProtocol())) {
      throw new IllegalArgumentException(
          "spring.mail.protocol must be smtp; for TLS from the first byte set"
              + " spring.mail.properties.mail.smtp.ssl.enable");
    }
    this.server = server;
    this.messages = messages;
  }

  @Override
  public String send(Dispatch dispatch, boolean again) throws RecipientRefused {
    MimeMessage message = written(dispatch, again);
    SmtpConversation smtp = new SmtpConversation(server.getSession());
    try {
      smtp.connect(
          server.getHost(),
          server.getPort(),
          given(server.getUsername()),
          given(server.getPassword()));
      smtp.sendMessage(message, message.getAllRecipients());
      return smtp.getLastServerResponse().strip();
    } catch (MessagingException e) {
      throw smtp.meaningOf(e);
    } finally {
      hangUp(smtp);
    }
  }

  /** Whatever goes wrong here, nothing has left the building yet. */
  private MimeMessage written(Dispatch dispatch, boolean again) {
    try {
      return messages.write(server.getSession(), dispatch, again);
    } catch (Exception e) {
      throw new PostboxClosed(
          "Het bericht aan %s kon niet worden opgemaakt.".formatted(dispatch.mail().recipient()),
          e);
    }
  }

  private static void hangUp(SmtpConversation smtp) {
    try {
      smtp.close();
    } catch (MessagingException | RuntimeException e) {
      // The mail was accepted or not before this; how the line is closed changes nothing.
    }
  }

  private static @Nullable String given(@Nullable String setting) {
    return setting == null || setting.isEmpty() ? null : setting;
  }
}
