package org.supplierescalation.dispatch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every recipient of a letter reads above its text, the same for all of them and at every
 * attempt.
 *
 * @param to the main recipient
 * @param copies who else gets it, at most {@value #MOST_COPIES}, all of them named in the mail
 * @param answers Message-ID of the mail this one answers (RFC 5322, section 3.6.4), with brackets,
 *     or null
 * @param references Message-IDs of the conversation, oldest first, with brackets; empty until the
 *     mail is put in the log
 * @param writtenAt when it was put in the log (RFC 5322, section 3.6.1), or null before
 */
public record MailHead(
    String to,
    List<String> copies,
    @Nullable String answers,
    List<String> references,
    @Nullable Instant writtenAt) {

  public static final int MOST_COPIES = 10;

  public MailHead {
    String main = new EmailAddress(to).value();
    to = main;
    copies =
        copies.stream()
            .map(address -> new EmailAddress(address).value())
            .filter(address -> !address.equalsIgnoreCase(main))
            .distinct()
            .toList();
    if (copies.size() > MOST_COPIES) {
      throw new IllegalArgumentException("more copies than " + MOST_COPIES);
    }
    references = List.copyOf(references);
  }

  public static MailHead to(String recipient) {
    return new MailHead(recipient, List.of(), null, List.of(), null);
  }

  public MailHead copiedTo(List<String> addresses) {
    return new MailHead(to, addresses, answers, references, writtenAt);
  }

  /**
   * @param messageId of a mail that came in, with or without brackets
   */
  public MailHead answering(String messageId) {
    return new MailHead(to, copies, MessageIds.bracketed(messageId), references, writtenAt);
  }

  public MailHead written(Instant at, List<String> conversation) {
    return new MailHead(to, copies, answers, conversation, at);
  }
}
