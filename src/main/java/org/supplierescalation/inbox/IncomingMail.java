package org.supplierescalation.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it came in, read but not yet understood.
 *
 * @param messageId between angle brackets as in RFC 5322, without them; empty when it had none
 * @param from address of the writer, lower case; empty when it had none
 * @param to every address it was sent or delivered to, lower case
 * @param answers Message-IDs it says it answers: In-Reply-To first, then References from last to
 *     first
 * @param headers names in lower case
 * @param mediaType of the whole mail, such as {@code multipart/report}
 * @param reportType of a report: {@code delivery-status}, {@code disposition-notification}, {@code
 *     disposition-deleted} when our mail was thrown away unseen, {@code calendar-reply} for an
 *     answer to an invitation (RFC 5546), or empty
 * @param text what the writer wrote, without markup; may be empty
 * @param report what a mail server says of a mail of ours, or null
 */
public record IncomingMail(
    String messageId,
    String from,
    List<String> to,
    String subject,
    List<String> answers,
    Map<String, List<String>> headers,
    String mediaType,
    String reportType,
    String text,
    @Nullable DeliveryReport report) {

  public IncomingMail {
    to = List.copyOf(to);
    answers = List.copyOf(answers);
    headers = Map.copyOf(headers);
  }

  /** First value of a header, or empty. */
  String header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
    return values == null || values.isEmpty() ? "" : values.get(0).strip();
  }

  boolean has(String name) {
    return headers.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** What stands behind the at sign of the writer, or empty. */
  String domain() {
    return from.substring(from.lastIndexOf('@') + 1);
  }
}
