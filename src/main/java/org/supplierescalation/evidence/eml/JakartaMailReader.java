package org.supplierescalation.evidence.eml;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.MailReader;
import org.supplierescalation.evidence.ReadableMail;
import org.supplierescalation.letter.SafeText;

@Component
class JakartaMailReader implements MailReader {

  private static final Session LENIENT = Session.getInstance(lenient());

  @Override
  public ReadableMail read(byte[] mail) {
    try {
      MimeMessage message = open(mail);
      MailParts parts = MailParts.of(message);
      if (headers(message) < 2) {
        throw unreadable();
      }
      return new ReadableMail(
          header(message, "From"),
          header(message, "To"),
          header(message, "Cc"),
          date(message),
          header(message, "Subject"),
          SafeText.lines(parts.text()),
          parts.isHtml(),
          parts.attachments());
    } catch (MessagingException | IOException e) {
      throw unreadable();
    }
  }

  @Override
  public byte[] attachment(byte[] mail, int number) {
    try {
      Part part = MailParts.of(open(mail)).attachment(number);
      return MailParts.bytes(part);
    } catch (MessagingException | IOException e) {
      throw unreadable();
    }
  }

  private static MimeMessage open(byte[] mail) throws MessagingException {
    return new MimeMessage(LENIENT, new ByteArrayInputStream(mail));
  }

  private static int headers(Message message) throws MessagingException {
    int found = 0;
    for (String name : new String[] {"From", "Date", "Subject", "Received", "To", "Message-ID"}) {
      found += message.getHeader(name) == null ? 0 : 1;
    }
    return found;
  }

  /** As it should be read; as it stands there when it is written wrongly. */
  private static String header(MimeMessage message, String name) throws MessagingException {
    String[] raw = message.getHeader(name);
    if (raw == null) {
      return "";
    }
    String folded = MimeUtility.unfold(String.join(", ", raw));
    return SafeText.lines(decoded(folded)).replace('\n', ' ').strip();
  }

  private static String decoded(String header) {
    try {
      return Arrays.stream(header.split("(?<=\\?=)\\s+(?!=\\?)"))
          .map(JakartaMailReader::words)
          .collect(Collectors.joining(" "));
    } catch (IllegalArgumentException e) {
      return header;
    }
  }

  private static String words(String header) {
    try {
      return MimeUtility.decodeText(header);
    } catch (UnsupportedEncodingException e) {
      return header;
    }
  }

  private static @Nullable Instant date(MimeMessage message) throws MessagingException {
    String[] raw = message.getHeader("Date");
    try {
      return raw == null ? null : new MailDateFormat().parse(raw[0]).toInstant();
    } catch (ParseException e) {
      return null;
    }
  }

  private static Refused unreadable() {
    return new Refused(
        "Dit is geen leesbare mail. Bewaar de mail in uw mailprogramma opnieuw als .eml, of als pdf.");
  }

  private static Properties lenient() {
    Properties words = new Properties();
    words.setProperty("mail.mime.address.strict", "false");
    words.setProperty("mail.mime.allowutf8", "true");
    return words;
  }
}
