package org.supplierescalation.dispatch.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.DispatchInDoubt;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.RecipientRefused;
import org.supplierescalation.reminder.StaffMail;
import org.supplierescalation.reminder.StaffPost;

/** Mails our own people. What may have arrived is offered again under the same Message-ID. */
@Component
class SmtpStaffPost implements StaffPost {

  private static final String UTF_8 = "UTF-8";

  private final JavaMailSenderImpl server;
  private final MailSettings sender;
  private final Clock clock;

  SmtpStaffPost(JavaMailSenderImpl server, MailSettings sender, Clock clock) {
    this.server = server;
    this.sender = sender;
    this.clock = clock;
  }

  @Override
  public void send(StaffMail mail) throws RecipientRefused {
    LetterMessage message = written(mail);
    SmtpConversation smtp =
        new SmtpConversation(server.getSession(), message, mail.id().toString());
    try {
      smtp.connect(
          server.getHost(),
          server.getPort(),
          given(server.getUsername()),
          given(server.getPassword()));
      smtp.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw meaningOf(smtp, e);
    } finally {
      hangUp(smtp);
    }
  }

  private static RecipientRefused meaningOf(SmtpConversation smtp, MessagingException failure) {
    try {
      return smtp.meaningOf(failure);
    } catch (DispatchInDoubt perhaps) {
      throw new PostboxClosed("Perhaps sent; offered again.", perhaps);
    }
  }

  private LetterMessage written(StaffMail mail) {
    try {
      LetterMessage message =
          new LetterMessage(
              server.getSession(), "<melding.%s@%s>".formatted(mail.id(), sender.domain()));
      message.setNotifyOptions(0); // Nobody follows what became of these.
      message.setFrom(new InternetAddress(sender.from(), sender.senderName(), UTF_8));
      message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
      message.setSubject(mail.subject().replaceAll("\\p{Cntrl}", " "), UTF_8);
      message.setSentDate(Date.from(clock.instant()));
      message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
      message.setText(mail.text(), UTF_8);
      message.saveChanges();
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new PostboxClosed("The mail to %s cannot be written.".formatted(mail.recipient()), e);
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
