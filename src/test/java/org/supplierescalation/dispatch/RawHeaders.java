package org.supplierescalation.dispatch;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The headers of a mail as they came over the line. */
final class RawHeaders {

  // Return-Path and Received are the receiving server's own.
  static final List<String> EXPECTED =
      List.of(
          "Return-Path",
          "Received",
          "Date",
          "From",
          "To",
          "Message-ID",
          "References",
          "Subject",
          "MIME-Version",
          "Content-Type",
          "X-Escalation-Case");

  private RawHeaders() {}

  /** From the raw bytes, not as a library reads them. */
  static List<String> names(MimeMessage message) throws Exception {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    String head = raw.toString(StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
    return Stream.of(head.split("\r\n|\r|\n"))
        .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
        .map(line -> line.replaceAll(":.*", ""))
        .toList();
  }
}
