package org.supplierescalation.dispatch;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * What goes out: one letter to one address. A line break in the subject would be a header of
 * somebody else's making, and is refused.
 *
 * @param letterKey which letter of the case, such as {@code DEFAULT_NOTICE-1}; the same key is
 *     never sent to the same recipient twice
 * @param recipient one address; see {@link EmailAddress}
 * @param body plain text
 * @param document the PDF that goes with it, from the case's documents, or null
 * @param part what the recipient is to this letter
 * @param head what all recipients of the letter read above its text
 */
public record Mail(
    CaseReference reference,
    String letterKey,
    String recipient,
    String subject,
    String body,
    @Nullable UUID document,
    Policy policy,
    Part part,
    MailHead head) {

  private static final int LONGEST_SUBJECT = 255;
  private static final int LONGEST_BODY = 20_000;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,80}");
  private static final Pattern LINE_BREAK_OR_CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern DIRECTION_MARK =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  /** What a recipient is to a letter. */
  public enum Part {
    /** The letter is sent when this one is. */
    MAIN,
    /** Somebody else at the other side, who knows of it. */
    COPY,
    /** A mailbox of our own that keeps everything we send, as independent evidence. */
    ARCHIVE
  }

  /** A mail to one recipient. */
  public Mail(
      CaseReference reference,
      String letterKey,
      String recipient,
      String subject,
      String body,
      @Nullable UUID document,
      Policy policy) {
    this(
        reference,
        letterKey,
        recipient,
        subject,
        body,
        document,
        policy,
        Part.MAIN,
        MailHead.to(recipient));
  }

  public Mail {
    if (!KEY.matcher(letterKey).matches()) {
      throw new IllegalArgumentException("not a letter key: " + letterKey);
    }
    recipient = new EmailAddress(recipient).value();
    if (LINE_BREAK_OR_CONTROL.matcher(subject).find()) {
      throw new Refused(
          "Het onderwerp mag geen regeleinden of stuurtekens bevatten. Zet het op één regel.");
    }
    subject = DIRECTION_MARK.matcher(subject).replaceAll("").strip();
    if (subject.isEmpty()) {
      throw new Refused("Vul een onderwerp in.");
    }
    if (subject.length() > LONGEST_SUBJECT) {
      throw new Refused(
          "Het onderwerp is te lang. Gebruik hoogstens %d tekens.".formatted(LONGEST_SUBJECT));
    }
    if (body.isBlank()) {
      throw new Refused("Vul de tekst van het bericht in.");
    }
    if (body.length() > LONGEST_BODY) {
      throw new Refused(
          "Het bericht is te lang. Gebruik hoogstens %d tekens.".formatted(LONGEST_BODY));
    }
    if (body.indexOf('\0') >= 0) {
      throw new Refused("Het bericht bevat een teken dat niet kan. Typ de tekst opnieuw.");
    }
  }

  /** The same mail with other words above it. */
  public Mail with(MailHead newHead) {
    return new Mail(
        reference, letterKey, recipient, subject, body, document, policy, part, newHead);
  }

  /** The same mail, word for word, to somebody else. */
  public Mail forOther(Part newPart, String address) {
    return new Mail(reference, letterKey, address, subject, body, document, policy, newPart, head);
  }

  /** In doubt a person looks first. A copy of whatever letter never comes twice. */
  public boolean atMostOnce() {
    return switch (part) {
      case MAIN -> policy == Policy.FORMAL;
      case COPY -> true;
      case ARCHIVE -> false;
    };
  }

  public boolean isMain() {
    return part == Part.MAIN;
  }
}
