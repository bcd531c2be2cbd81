package org.supplierescalation.dossier.pdf;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A mail as people read it (RFC 5322): who, when, about what, the text, and what came with it. */
final class MailText {

  private static final int DEEPEST = 10;
  private static final Map<String, String> HEADERS =
      Map.of("From", "Van", "To", "Aan", "Cc", "Cc", "Date", "Datum", "Subject", "Onderwerp");
  private static final List<String> ORDER = List.of("From", "To", "Cc", "Date", "Subject");

  private final List<String> attached = new ArrayList<>();
  private @Nullable String plain;
  private @Nullable String html;

  private MailText() {}

  static String of(byte[] eml) throws MessagingException, IOException {
    MimeMessage mail =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    MailText found = new MailText();
    found.read(mail, 0);
    StringBuilder text = new StringBuilder();
    for (String header : ORDER) {
      String[] values = mail.getHeader(header);
      if (values != null) {
        text.append(HEADERS.get(header)).append(": ").append(decoded(String.join(", ", values)));
        text.append('\n');
      }
    }
    if (!found.attached.isEmpty()) {
      text.append("Bijlagen: ").append(String.join(", ", found.attached)).append('\n');
    }
    return text.append('\n').append(found.body()).toString();
  }

  private String body() {
    if (plain != null) {
      return plain;
    }
    return html == null ? "(Deze mail heeft geen tekst.)" : Jsoup.parse(html).wholeText().strip();
  }

  private void read(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST) {
      return;
    }
    String file = part.getFileName();
    if (file != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      attached.add(file == null ? "bijlage zonder naam" : decoded(file));
    } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int each = 0; each < parts.getCount(); each++) {
        BodyPart inner = parts.getBodyPart(each);
        read(inner, depth + 1);
      }
    } else if (part.isMimeType("text/html") && html == null) {
      html = text(part);
    } else if (part.isMimeType("text/*") && plain == null) {
      plain = text(part);
    }
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof String text) {
      return text;
    }
    try (InputStream in = part.getInputStream()) {
      return ReadableText.decode(in.readAllBytes());
    }
  }

  private static String decoded(String header) throws IOException {
    return MimeUtility.decodeText(MimeUtility.unfold(header)).replace('\n', ' ');
  }
}
