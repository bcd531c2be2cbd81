package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a mail finds its conversation, and a report on it finds the mail. */
class ThreadsTest {

  private static final String ROOT = "<ESC-2026-0009@gemeente-voorbeeld.example>";
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
  void aMailRefersToWhatWentBeforeInItsCase() throws Exception {
    office.received = List.of("<antwoord@leverancier.example>");
    Mail first = numbered(1);
    Mail second = numbered(2);
    office.sendOnce.send(first);
    office.sendOnce.send(second);

    assertThat(references(1))
        .containsExactly(ROOT, office.row(first).messageId(), "<antwoord@leverancier.example>");
  }

  @Test
  void itRefersToTheLastFiveOfALongCase() throws Exception {
    for (int number = 1; number <= 8; number++) {
      office.sendOnce.send(numbered(number));
    }

    assertThat(references(7))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(ROOT),
                    Stream.of(3, 4, 5, 6, 7)
                        .map(number -> office.row(numbered(number)).messageId()))
                .toList());
  }

  @Test
  void anAnswerNamesTheMailItAnswersLast() throws Exception {
    office.received = List.of("<vraag@leverancier.example>", "<later@leverancier.example>");
    Mail mail = numbered(1);
    office.sendOnce.send(mail.with(mail.head().answering("vraag@leverancier.example")));

    MimeMessage arrived = office.arrived().get(0);
    assertThat(arrived.getHeader("In-Reply-To")).containsExactly("<vraag@leverancier.example>");
    assertThat(references(0))
        .containsExactly(ROOT, "<later@leverancier.example>", "<vraag@leverancier.example>");
  }

  @Test
  void anAnswerGoesToTheAddressOfTheCase() throws Exception {
    office.replyTo = "contractbeheer+esc-2026-0009-abcdefghijkl@gemeente-voorbeeld.example";
    office.sendOnce.send(numbered(1));

    assertThat(office.arrived().get(0).getReplyTo())
        .containsExactly(new InternetAddress(office.replyTo));
  }

  @Test
  void aReportIsAskedForWhereItIsOffered() {
    office.line.offer("DSN");
    Mail mail = numbered(1);
    assertThat(office.sendOnce.send(mail)).isEqualTo(DispatchOutcome.SENT);

    assertThat(command("MAIL FROM")).endsWith("RET=HDRS ENVID=" + office.row(mail).id());
    assertThat(command("RCPT TO")).endsWith("NOTIFY=SUCCESS,FAILURE,DELAY");
  }

  @Test
  void andNotWhereItIsNot() {
    assertThat(office.sendOnce.send(numbered(1))).isEqualTo(DispatchOutcome.SENT);

    assertThat(command("MAIL FROM")).doesNotContain("RET", "ENVID");
    assertThat(command("RCPT TO")).doesNotContain("NOTIFY");
  }

  private String command(String beginning) {
    return office.line.said().stream()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private List<String> references(int arrived) throws Exception {
    return List.of(
        office.arrived().get(arrived).getHeader("References", null).strip().split("\\s+"));
  }

  private Mail numbered(int number) {
    return new Mail(
        PostOffice.CASE,
        "DEFAULT_NOTICE-" + number,
        PostOffice.SUPPLIER,
        "Ingebrekestelling",
        "Tekst",
        null,
        Policy.FORMAL);
  }
}
