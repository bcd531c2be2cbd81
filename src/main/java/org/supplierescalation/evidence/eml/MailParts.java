package org.supplierescalation.evidence.eml;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.MailReader;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.evidence.ReadableMail.Attachment;
import org.supplierescalation.readable.HarmlessHtml;

/** The parts of a mail: the words to read, and what is attached. */
final class MailParts {

  // Mixed, related, alternative: three are usual.
  private static final int DEEPEST_MULTIPART = 12;
  private static final int LONGEST_TEXT = 200_000;

  private final List<Part> attached = new ArrayList<>();
  private @Nullable Part plain;
  private @Nullable Part html;

  private MailParts() {}

  static MailParts of(MimeMessage message) throws MessagingException, IOException {
    MailParts parts = new MailParts();
    parts.walk(message, 0, false);
    parts.refuseNesting(message, 1, 0);
    return parts;
  }

  /** The plain words if there are any; else those of the HTML. */
  String text() throws MessagingException, IOException {
    Part read = plain != null ? plain : html;
    if (read == null) {
      return "";
    }
    String all = PartWords.words(read);
    String text = isHtml() ? HarmlessHtml.text(all) : all;
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "\n(…)";
  }

  boolean isHtml() {
    return plain == null && html != null;
  }

  List<Attachment> attachments() throws MessagingException, IOException {
    List<Attachment> found = new ArrayList<>();
    for (Part part : attached) {
      found.add(new Attachment(found.size(), PartWords.name(part), bytes(part).length));
    }
    return found;
  }

  Part attachment(int number) {
    return attached.get(number);
  }

  static byte[] bytes(Part part) throws MessagingException, IOException {
    if (part.isMimeType("message/rfc822") && part.getContent() instanceof Message inner) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      inner.writeTo(whole);
      return whole.toByteArray();
    }
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(OfferedFile.LARGEST + 1);
    }
  }

  private void walk(Part part, int depth, boolean inside) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      if (depth == DEEPEST_MULTIPART) {
        throw tooDeep();
      }
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart next = parts.getBodyPart(i);
        walk(next, depth + 1, true);
      }
    } else if (isBody(part, inside)) {
      if (part.isMimeType("text/html")) {
        html = part;
      } else {
        plain = part;
      }
    } else {
      attach(part);
    }
  }

  private void attach(Part part) {
    if (attached.size() == MailReader.MOST_ATTACHMENTS) {
      throw new Refused(
          "Deze mail heeft meer dan %d bijlagen. Lever de bijlagen die u nodig hebt los in."
              .formatted(MailReader.MOST_ATTACHMENTS));
    }
    attached.add(part);
  }

  private boolean isBody(Part part, boolean inside) throws MessagingException {
    if (inside && PartWords.isAttachment(part)) {
      return false;
    }
    return part.isMimeType("text/html") ? html == null : PartWords.isPlain(part) && plain == null;
  }

  /** Only counts; what is in a mail inside a mail is read when that one is put on file. */
  private void refuseNesting(Part part, int messages, int depth)
      throws MessagingException, IOException {
    if (messages > MailReader.DEEPEST || depth > DEEPEST_MULTIPART * MailReader.DEEPEST) {
      throw tooDeep();
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        refuseNesting(parts.getBodyPart(i), messages, depth + 1);
      }
    } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Message inner) {
      refuseNesting(inner, messages + 1, depth + 1);
    }
  }

  private static Refused tooDeep() {
    return new Refused(
        "In deze mail zitten berichten in berichten, meer dan %d diep. Lever het bericht dat u nodig hebt los in."
            .formatted(MailReader.DEEPEST));
  }
}
