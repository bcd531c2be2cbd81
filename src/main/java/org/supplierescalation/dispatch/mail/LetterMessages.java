package org.supplierescalation.dispatch.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailEnding;
import org.supplierescalation.dispatch.MailHead;
import org.supplierescalation.dispatch.MailView;
import org.supplierescalation.dispatch.MailViews;
import org.supplierescalation.dispatch.MessageIds;
import org.supplierescalation.dispatch.Policy;
import org.supplierescalation.dispatch.ReplyAddress;

/** Writes a dispatch as a mail (RFC 5322, MIME). */
@Component
class LetterMessages implements MailViews {

  private static final String UTF_8 = "UTF-8";
  private static final String PDF = "application/pdf";

  private final MailSettings settings;
  private final MessageIds ids;
  private final Documents documents;
  private final ObjectProvider<MailEnding> endings;
  private final ObjectProvider<ReplyAddress> replyAddress;
  private final Clock clock;

  LetterMessages(
      MailSettings settings,
      MessageIds ids,
      Documents documents,
      ObjectProvider<MailEnding> endings,
      ObjectProvider<ReplyAddress> replyAddress,
      Clock clock) {
    this.settings = settings;
    this.ids = ids;
    this.documents = documents;
    this.endings = endings;
    this.replyAddress = replyAddress;
    this.clock = clock;
  }

  LetterMessage write(Session session, Dispatch dispatch, boolean again)
      throws MessagingException, UnsupportedEncodingException {
    return write(session, dispatch.mail(), dispatch.messageId(), ending(dispatch), again);
  }

  private LetterMessage write(
      Session session, Mail mail, String messageId, String ending, boolean again)
      throws MessagingException, UnsupportedEncodingException {
    MailHead head = mail.head();
    LetterMessage message = new LetterMessage(session, messageId);
    message.setFrom(new InternetAddress(settings.from(), settings.senderName(), UTF_8));
    message.setRecipient(RecipientType.TO, new InternetAddress(head.to(), true));
    for (String copy : head.copies()) {
      message.addRecipient(RecipientType.CC, new InternetAddress(copy, true));
    }
    Optional<String> answers = replyTo(mail);
    if (answers.isPresent()) {
      message.setReplyTo(new Address[] {new InternetAddress(answers.get(), true)});
    }
    message.setSubject(mail.subject(), UTF_8);
    Instant written = head.writtenAt();
    message.setSentDate(Date.from(written == null ? clock.instant() : written));
    message.setHeader("References", MimeUtility.fold(12, references(mail)));
    if (head.answers() != null) {
      message.setHeader("In-Reply-To", head.answers());
    }
    message.setHeader("X-Escalation-Case", mail.reference().value());
    if (mail.policy() == Policy.REMINDER) {
      message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
    }
    if (again) {
      message.setHeader("X-Resend", "1");
    }
    MimeMultipart parts = new MimeMultipart("mixed");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body() + ending, UTF_8);
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

  private Optional<String> replyTo(Mail mail) {
    return Optional.ofNullable(replyAddress.getIfAvailable())
        .flatMap(known -> known.of(mail.reference()));
  }

  private String references(Mail mail) {
    List<String> known = mail.head().references();
    return known.isEmpty() ? ids.root(mail.reference()) : String.join(" ", known);
  }

  @Override
  public MailView of(Mail mail) {
    try {
      MimeMessage message =
          write(Session.getInstance(new Properties()), mail, ids.root(mail.reference()), "", false);
      String file = mail.document() == null ? null : attachment(mail.document()).getFileName();
      return new MailView(
          ((InternetAddress) message.getFrom()[0]).toUnicodeString(),
          mail.head().to(),
          mail.head().copies(),
          replyTo(mail).orElse(""),
          String.valueOf(message.getSubject()),
          mail.body(),
          file == null ? List.of() : List.of(file));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("this mail cannot be written", e);
    }
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
