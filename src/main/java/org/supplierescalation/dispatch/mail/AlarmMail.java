package org.supplierescalation.dispatch.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Alarm;

/** Mails an alarm to the administrator. It belongs to no case file, so it is no dispatch. */
@Component
class AlarmMail implements Alarm {

  private static final Logger LOG = LoggerFactory.getLogger(AlarmMail.class);
  private static final String UTF_8 = "UTF-8";

  private final JavaMailSenderImpl server;
  private final MailSettings sender;
  private final AlertSettings settings;
  private final Clock clock;

  AlarmMail(JavaMailSenderImpl server, MailSettings sender, AlertSettings settings, Clock clock) {
    this.server = server;
    this.sender = sender;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void raise(String subject, String text) {
    LOG.warn("{}", subject);
    if (settings.to().isEmpty()) {
      return;
    }
    try {
      server.send(written(subject, text));
    } catch (MailException | MessagingException | UnsupportedEncodingException e) {
      LOG.error("Deze waarschuwing kon niet worden gemaild: {}", subject, e);
    }
  }

  private MimeMessage written(String subject, String text)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage message = server.createMimeMessage();
    message.setFrom(new InternetAddress(sender.from(), sender.senderName(), UTF_8));
    message.setRecipient(RecipientType.TO, new InternetAddress(settings.to(), true));
    message.setSubject(subject.replaceAll("\\p{Cntrl}", " "), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
    message.setText(text, UTF_8);
    return message;
  }
}
