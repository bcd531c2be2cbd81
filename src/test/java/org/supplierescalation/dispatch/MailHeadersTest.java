package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a supplier's mail server really gets. */
class MailHeadersTest {

  private static final List<String> REMINDER =
      Stream.concat(RawHeaders.EXPECTED.stream(), Stream.of("Auto-Submitted")).toList();
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
  void aMailThatAPersonReadFirstDoesNotCallItselfAutomatic() throws Exception {
    office.sendOnce.send(office.mail(Policy.ORDINARY, null));

    assertThat(office.arrived().get(0).getHeader("Auto-Submitted")).isNull();
  }

  @Test
  void aFormalLetterIsPersonalAndCarriesItsPdf() throws Exception {
    byte[] pdf = "%PDF-1.7 brief".getBytes(StandardCharsets.UTF_8);
    Mail mail = office.mail(Policy.FORMAL, pdf);
    office.sendOnce.send(mail);

    MimeMessage arrived = office.arrived().get(0);
    assertThat(RawHeaders.names(arrived)).containsExactlyInAnyOrderElementsOf(RawHeaders.EXPECTED);
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
    assertThat(RawHeaders.names(arrived)).containsExactlyInAnyOrderElementsOf(REMINDER);
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }
}
