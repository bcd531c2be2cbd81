package org.supplierescalation.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** Mails too big or too evil to keep as a file. */
final class BigMails {

  private static final String HEAD =
      """
      From: klant@traag.example
      To: contracts@zorg.example
      Subject: Re: Ingebrekestelling ESC-2026-0003
      Message-ID: <big@traag.example>
      In-Reply-To: <0003-notice@zorg.example>
      """;
  private static final String PLAIN = "\nGroot.\n";

  private static final Map<String, Supplier<String>> MAILS =
      Map.ofEntries(
          Map.entry("30-mb-one-file", () -> oneFile(22)),
          Map.entry("36-mb-one-file", () -> oneFile(26)),
          Map.entry("200-attachments", () -> files(200)),
          Map.entry("header-bomb", () -> "X-Bom: boem\n".repeat(200_000) + HEAD + PLAIN),
          Map.entry(
              "header-of-10-mb", () -> "X-Bom: " + "boem ".repeat(2_000_000) + "\n" + HEAD + PLAIN),
          Map.entry(
              "references-bomb",
              () -> HEAD + "References:" + "\n <a@b>".repeat(500_000) + "\n" + PLAIN),
          Map.entry("line-of-1-mb", () -> HEAD + "\nGroot." + "x".repeat(1024 * 1024) + "\n"),
          Map.entry("multipart-bomb", BigMails::multiparts),
          Map.entry("10000-parts", BigMails::parts),
          Map.entry(
              "html-100000-deep",
              () -> HEAD + "Content-Type: text/html\n\n" + "<div>".repeat(100_000) + "Groot.\n"),
          Map.entry("nested-messages-1000-deep", BigMails::nested));

  private BigMails() {}

  static byte[] of(String name) {
    return MAILS.get(name).get().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String oneFile(int megabytes) {
    byte[] content = new byte[megabytes * 1024 * 1024];
    return HEAD
        + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n"
        + PLAIN
        + "--b\nContent-Type: application/octet-stream; name=groot.bin\n"
        + "Content-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(content)
        + "\n--b--\n";
  }

  private static String files(int many) {
    StringBuilder mail = new StringBuilder(HEAD);
    mail.append("Content-Type: multipart/mixed; boundary=b\n\n--b\n").append(PLAIN);
    for (int number = 1; number <= many; number++) {
      mail.append("--b\nContent-Disposition: attachment; filename=%d.txt\n\nx\n".formatted(number));
    }
    return mail + "--b--\n";
  }

  private static String multiparts() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int level = 0; level < 5_000; level++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(level));
      mail.append(level == 0 ? PLAIN + "--b0\n" : "");
    }
    return mail.toString();
  }

  private static String parts() {
    return HEAD
        + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
        + PLAIN
        + "--b\n\n\n".repeat(10_000)
        + "--b--\n";
  }

  private static String nested() {
    StringBuilder mail = new StringBuilder(HEAD);
    mail.append("Content-Type: multipart/mixed; boundary=b\n\n--b\n").append(PLAIN).append("--b\n");
    return mail + "Content-Type: message/rfc822\n\n".repeat(1_000) + "Diep.\n--b--\n";
  }
}
