package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Refused;

/** What a supplier's mail server really gets. */
class MailHeadersTest {

  // Return-Path and Received are the receiving server's own.
  private static final List<String> FORMAL =
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
  private static final List<String> REMINDER =
      Stream.concat(FORMAL.stream(), Stream.of("Auto-Submitted")).toList();
  private static final String[] PIECES = {
    "\r\n",
    "\n",
    "\r",
    "\u0000",
    "\u0085",
    "\u2028",
    "\u2029",
    "Bcc: x@y.example",
    ":",
    ";",
    "\"",
    "\\",
    "<",
    ">",
    ",",
    "=?UTF-8?Q?=0D=0ABcc:_x@y.example?=",
    "%0d%0a",
    "\\r\\n",
    "../",
    "é",
    "Ł",
    "李",
    "\uD83D\uDCE7",
    "\uD83D",
    "\u202E",
    "\u0301",
    "a",
    "De koppeling",
    " ",
    "  ",
    "${x}",
    "{{x}}",
    ".pdf",
    "Content-Type: text/html",
    "een heel lang woord zonder einde ".repeat(4)
  };

  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = PostOffice.onH2();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void aFormalLetterIsPersonalAndCarriesItsPdf() throws Exception {
    byte[] pdf = "%PDF-1.7 brief".getBytes(StandardCharsets.UTF_8);
    Mail mail = office.mail(Policy.FORMAL, pdf);
    office.sendOnce.send(mail);

    MimeMessage arrived = office.arrived().get(0);
    assertThat(headerNames(arrived)).containsExactlyInAnyOrderElementsOf(FORMAL);
    assertThat(arrived.getMessageID())
        .isEqualTo("<ESC-2026-0009.%s@gemeente-voorbeeld.example>".formatted(office.row(mail).id()))
        .isEqualTo(office.row(mail).messageId());
    assertThat(arrived.getHeader("References"))
        .containsExactly("<ESC-2026-0009@gemeente-voorbeeld.example>");
    assertThat(arrived.getHeader("X-Escalation-Case")).containsExactly("ESC-2026-0009");
    assertThat(arrived.getSentDate()).isEqualTo(PostOffice.CLOCK.instant());
    InternetAddress from = (InternetAddress) arrived.getFrom()[0];
    assertThat(from.getAddress()).isEqualTo("contractbeheer@gemeente-voorbeeld.example");
    assertThat(from.getPersonal()).isEqualTo("Contractbeheer Gemeente Ĳsselvoorbeeld");
    MimeMultipart parts = (MimeMultipart) arrived.getContent();
    assertThat(arrived.getContentType()).startsWith("multipart/mixed");
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType())
        .isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo(mail.body());
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Ingebrekestelling.pdf");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
  }

  @Test
  void onlyAReminderSaysThatAMachineSentIt() throws Exception {
    office.sendOnce.send(office.mail(Policy.REMINDER));

    MimeMessage arrived = office.arrived().get(0);
    assertThat(headerNames(arrived)).containsExactlyInAnyOrderElementsOf(REMINDER);
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void noTextBecomesAHeader() throws Exception {
    Random random = new Random(20261121);
    int refused = 0;
    for (int number = 1; number <= 1_000; number++) {
      String text = anyText(random);
      UUID document =
          office
              .documents
              .keep(PostOffice.CASE, "LETTER", text, "application/pdf", new byte[] {1}, "jurist")
              .id();
      try {
        office.sendOnce.send(
            new Mail(
                PostOffice.CASE,
                "L-" + number,
                PostOffice.SUPPLIER,
                text,
                "Bcc: x@y.example\r\n.\r\n" + text.replace("\u0000", ""),
                document,
                Policy.FORMAL));
      } catch (Refused e) {
        refused++;
        // What the subject may not be can still be the name of a file.
        office.sendOnce.send(
            new Mail(
                PostOffice.CASE,
                "L-" + number,
                PostOffice.SUPPLIER,
                "Brief",
                "Tekst",
                document,
                Policy.FORMAL));
      }
    }
    assertThat(refused).isBetween(200, 800);
    List<MimeMessage> arrived = office.arrived();
    assertThat(arrived).hasSize(1_000);
    for (MimeMessage message : arrived) {
      assertThat(headerNames(message)).containsExactlyInAnyOrderElementsOf(FORMAL);
      assertThat(message.getAllRecipients())
          .containsExactly(new InternetAddress(PostOffice.SUPPLIER));
      MimeBodyPart pdf = (MimeBodyPart) ((MimeMultipart) message.getContent()).getBodyPart(1);
      assertThat(
              new TreeSet<>(
                  Collections.list(pdf.getAllHeaders()).stream().map(h -> h.getName()).toList()))
          .containsExactly("Content-Disposition", "Content-Transfer-Encoding", "Content-Type");
      assertThat(pdf.getFileName()).matches("[A-Za-z0-9 _-]{0,100}\\.pdf");
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int piece = random.nextInt(6); piece >= 0; piece--) {
      // Half of the texts have no line break, so that the mail itself is tried too.
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.length() <= 200 ? text.toString() : text.substring(0, 200);
  }

  /** From the raw bytes, not as a library reads them. */
  private static List<String> headerNames(MimeMessage message) throws Exception {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    message.writeTo(raw);
    String head = raw.toString(StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
    return Stream.of(head.split("\r\n|\r|\n"))
        .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
        .map(line -> line.replaceAll(":.*", ""))
        .toList();
  }
}
