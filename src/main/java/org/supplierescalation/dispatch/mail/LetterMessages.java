package org.supplierescalation.dispatch.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailEnding;
import org.supplierescalation.dispatch.MessageIds;
import org.supplierescalation.dispatch.Policy;

/** Writes a dispatch as a mail (RFC 5322, MIME). */
@Component
class LetterMessages {

  private static final String UTF_8 = "UTF-8";
  private static final String PDF = "application/pdf";

  private final MailSettings settings;
  private final MessageIds ids;
  private final Documents documents;
  private final ObjectProvider<MailEnding> endings;
  private final Clock clock;

  LetterMessages(
      MailSettings settings,
      MessageIds ids,
      Documents documents,
      ObjectProvider<MailEnding> endings,
      Clock clock) {
    this.settings = settings;
    this.ids = ids;
    this.documents = documents;
    this.endings = endings;
    this.clock = clock;
  }

  MimeMessage write(Session session, Dispatch dispatch, boolean again)
      throws MessagingException, UnsupportedEncodingException {
    Mail mail = dispatch.mail();
    MimeMessage message = new LetterMessage(session, dispatch.messageId());
    message.setFrom(new InternetAddress(settings.from(), settings.senderName(), UTF_8));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("References", ids.root(mail.reference()));
    message.setHeader("X-Escalation-Case", mail.reference().value());
    if (mail.policy() == Policy.REMINDER) {
      message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
    }
    if (again) {
      message.setHeader("X-Resend", "1");
    }
    MimeMultipart parts = new MimeMultipart("mixed");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body() + ending(dispatch), UTF_8);
    parts.addBodyPart(text);
    if (mail.document() != null) {
      parts.addBodyPart(attachment(mail.document()));
    }
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  private String ending(Dispatch dispatch) {
    return endings.stream().map(ending -> ending.of(dispatch)).collect(Collectors.joining());
  }

  private MimeBodyPart attachment(UUID id) throws MessagingException {
    CaseDocument document =
        documents.find(id).orElseThrow(() -> new IllegalStateException("no document " + id));
    if (!document.mediaType().equals(PDF)) {
      throw new IllegalStateException("document %s is no PDF".formatted(id));
    }
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(documents.bytes(id), PDF)));
    part.setFileName(safe(document.name()));
    return part;
  }

  /** ASCII only: the one spelling that every mail program and every file system keeps. */
  static String safe(String name) {
    String ascii =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("(?i)\\.pdf$", "")
            .replaceAll("[^A-Za-z0-9 _-]+", "_")
            .strip();
    return (ascii.length() <= 100 ? ascii : ascii.substring(0, 100)) + ".pdf";
  }
}
