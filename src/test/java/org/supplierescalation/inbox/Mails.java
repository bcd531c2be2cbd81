package org.supplierescalation.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mails as tests need them. */
final class Mails {

  private Mails() {}

  /**
   * @param headers as in "Auto-Submitted: auto-replied ~ Precedence: bulk"; may be empty
   */
  static IncomingMail mail(String from, String subject, String headers) {
    return new IncomingMail(
        "in-1@supplier.example",
        from,
        List.of("contractbeheer@zorg.example"),
        subject,
        List.of(),
        read(headers),
        "text/plain",
        "",
        "Tekst.",
        null);
  }

  static IncomingMail answering(String from, String... messageIds) {
    return new IncomingMail(
        "in-1@supplier.example",
        from,
        List.of("contractbeheer@zorg.example"),
        "Re: uw bericht",
        List.of(messageIds),
        Map.of(),
        "text/plain",
        "",
        "Tekst.",
        null);
  }

  static IncomingMail to(String address, String from, String subject) {
    return new IncomingMail(
        "in-1@supplier.example",
        from,
        List.of(address),
        subject,
        List.of(),
        Map.of(),
        "text/plain",
        "",
        "Tekst.",
        null);
  }

  static IncomingMail report(DeliveryReport report) {
    return new IncomingMail(
        "",
        "mailer-daemon@mx.example",
        List.of("contractbeheer@zorg.example"),
        "Undelivered Mail Returned to Sender",
        List.of(),
        Map.of(),
        "multipart/report",
        "delivery-status",
        "",
        report);
  }

  private static Map<String, List<String>> read(String headers) {
    return Arrays.stream((headers == null ? "" : headers).split("~"))
        .map(header -> header.split(":", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0].strip().toLowerCase(java.util.Locale.ROOT),
                pair -> List.of(pair[1].strip())));
  }
}
