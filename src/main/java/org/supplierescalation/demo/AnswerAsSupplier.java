package org.supplierescalation.demo;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.demo.DemoMail.Received;

/**
 * Writes to us in the place of a supplier: a real mail, over SMTP, to where our mail asks for it.
 */
@Component
@Profile("demo")
class AnswerAsSupplier {

  /** Marks what the demo wrote, so that its page does not show it as sent by us. */
  static final String WRITTEN_HERE = "X-Demo-Supplier";

  private static final String UTF_8 = "UTF-8";
  private static final String STRANGER = "iemand@onbekend.example";

  private final JavaMailSenderImpl server;
  private final Clock clock;

  AnswerAsSupplier(JavaMailSenderImpl server, Clock clock) {
    this.server = server;
    this.clock = clock;
  }

  void answer(MailInBox answered, AnswerKind kind, String text) {
    if (kind.wantsText() && text.isBlank()) {
      throw new Refused("Vul in wat de leverancier antwoordt.");
    }
    try {
      server.send(
          kind == AnswerKind.UNDELIVERABLE
              ? undeliverable(answered)
              : written(answered, kind, text));
    } catch (MessagingException e) {
      throw new IllegalStateException("the demo cannot write this mail", e);
    }
  }

  private MimeMessage written(MailInBox answered, AnswerKind kind, String text)
      throws MessagingException {
    Received mail = answered.mail();
    MimeMessage message =
        message(mail, kind == AnswerKind.STRANGER ? STRANGER : answered.address());
    message.setHeader("In-Reply-To", mail.messageId());
    message.setHeader("References", String.join(" ", references(mail)));
    if (kind == AnswerKind.ABSENCE) {
      message.setSubject("Automatisch antwoord: " + mail.subject(), UTF_8);
      message.setHeader("Auto-Submitted", "auto-replied");
      message.setText(text.isBlank() ? "Ik ben deze week afwezig." : text, UTF_8);
      return message;
    }
    message.setSubject(
        mail.subject().startsWith("Re: ") ? mail.subject() : "Re: " + mail.subject(), UTF_8);
    if (kind == AnswerKind.WITH_FILE) {
      message.setContent(withFile(text));
    } else {
      message.setText(text, UTF_8);
    }
    return message;
  }

  private static MimeMultipart withFile(String text) throws MessagingException {
    MimeBodyPart words = new MimeBodyPart();
    words.setText(text, UTF_8);
    MimeBodyPart file = new MimeBodyPart();
    file.setText("Stand van zaken\n\n" + text + "\n", UTF_8);
    file.setFileName("stand-van-zaken.txt");
    return new MimeMultipart(words, file);
  }

  /** As a mail server reports it (RFC 3464), with the head of our mail. */
  private MimeMessage undeliverable(MailInBox answered) throws MessagingException {
    Received mail = answered.mail();
    String domain = answered.address().replaceFirst(".*@", "");
    MimeMessage message = message(mail, "MAILER-DAEMON@" + domain);
    message.setSubject("Undelivered Mail Returned to Sender", UTF_8);
    message.setHeader("Auto-Submitted", "auto-replied");
    MimeBodyPart words = new MimeBodyPart();
    words.setText("Your message could not be delivered.", UTF_8);
    MimeMultipart parts = new MimeMultipart("report");
    parts.addBodyPart(words);
    parts.addBodyPart(
        part(
            "message/delivery-status",
            """
            Reporting-MTA: dns; mx.%s

            Final-Recipient: rfc822; %s
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 user unknown
            """
                .formatted(domain, answered.address())));
    parts.addBodyPart(
        part(
            "text/rfc822-headers",
            "To: %s\nMessage-ID: %s\n".formatted(answered.address(), mail.messageId())));
    message.setContent(parts);
    message.setHeader(
        "Content-Type",
        parts.getContentType().replace("/report;", "/report; report-type=delivery-status;"));
    return message;
  }

  private static MimeBodyPart part(String type, String lines) throws MessagingException {
    InternetHeaders headers = new InternetHeaders();
    headers.setHeader("Content-Type", type);
    return new MimeBodyPart(
        headers, lines.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private MimeMessage message(Received mail, String from) throws MessagingException {
    String domain = from.replaceFirst(".*@", "");
    MimeMessage message = new Letter(server.getSession(), domain);
    message.setFrom(new InternetAddress(from));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.replyTo()));
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader(WRITTEN_HERE, "1");
    return message;
  }

  private static List<String> references(Received mail) {
    List<String> all = new ArrayList<>(mail.references());
    all.add(mail.messageId());
    return all;
  }

  /** Has a Message-ID of the supplier's own. */
  private static final class Letter extends MimeMessage {

    private final String id;

    Letter(Session session, String domain) {
      super(session);
      this.id = "<%s@%s>".formatted(UUID.randomUUID(), domain);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
