package org.supplierescalation.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.supplierescalation.inbox.Corpus;
import org.supplierescalation.inbox.Corpus.Line;
import org.supplierescalation.inbox.NewText;
import org.supplierescalation.inbox.OpenedMail;

/** Whatever happens to a mail on its way, it opens, and soon. */
class DamagedMailsTest {

  private static final String HEAD = "From: klant@traag.example\nSubject: x\n";

  private final MimeOpener opener = new MimeOpener();

  @Test
  void everyMailOfTheCorpusOpensWhereverItIsCutOff() {
    for (Line line : kept()) {
      byte[] mail = line.mail();
      int step = Math.max(1, mail.length / 40);
      for (int length = 0; length < mail.length; length += step) {
        byte[] cut = java.util.Arrays.copyOf(mail, length);
        assertThat(opener.open(cut).leftOut())
            .as("%s cut at %d", line, length)
            .doesNotContain(LeftOut.UNREADABLE);
      }
    }
  }

  @Test
  void everyMailOfTheCorpusOpensWithAnyBytesInIt() {
    Random random = new Random(7);
    for (Line line : kept()) {
      for (int round = 0; round < 20; round++) {
        byte[] mail = line.mail().clone();
        for (int byteNumber = 0; byteNumber < mail.length / 25; byteNumber++) {
          mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
        }
        OpenedMail opened = opener.open(mail);
        assertThat(opened.leftOut())
            .as("%s round %d", line, round)
            .doesNotContain(LeftOut.UNREADABLE);
        assertThat(NewText.of(opened.mail().text())).isNotNull();
      }
    }
  }

  static Stream<Arguments> evil() {
    return Stream.of(
        Arguments.of("spaces", HEAD + "\n" + " ".repeat(2_000_000)),
        Arguments.of("hard spaces", html("&nbsp;".repeat(400_000))),
        Arguments.of("open tags", html("<a href=x>".repeat(80_000))),
        Arguments.of("open quotes", html("<blockquote type=cite>".repeat(30_000) + "x")),
        Arguments.of("attributes", html("<p " + "a=b ".repeat(190_000) + ">x")),
        Arguments.of("a table in a table", html("<table><tr><td>".repeat(40_000) + "x")),
        Arguments.of("quoted lines", HEAD + "\n" + ">".repeat(190_000)),
        Arguments.of("many quoted lines", HEAD + "\n" + "> x\n".repeat(50_000)),
        Arguments.of("announcements", HEAD + "\n" + "Op 1 jan 10:12 schreef\n".repeat(9_000)),
        Arguments.of(
            "words in other letters", "Subject: " + "=?utf-8?Q?".repeat(400_000) + "\n\nx"),
        Arguments.of(
            "words on many lines", "Subject:" + "\n =?utf-8?Q?a?=".repeat(99_000) + "\n\nx"),
        Arguments.of("parameters", "Content-Type: text/plain" + "; a=\"".repeat(300_000) + "\n\nx"),
        Arguments.of("pieces", "Content-Type: text/plain" + "; a*1=b".repeat(300_000) + "\n\nx"),
        Arguments.of("recipients", "To: " + "a@b.example, ".repeat(300_000) + "\n\nx"),
        Arguments.of("comments", "From: " + "(".repeat(1_000_000) + "a@b.example\n\nx"),
        Arguments.of("a domain", "From: a@" + "b.".repeat(500_000) + "example\n\nx"),
        Arguments.of(
            "boundaries",
            HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n".repeat(500_000)),
        Arguments.of(
            "almost boundaries",
            HEAD
                + "Content-Type: multipart/mixed; boundary="
                + "b".repeat(9_000)
                + "\n\n"
                + ("--" + "b".repeat(200) + "\n").repeat(50_000)),
        Arguments.of(
            "status",
            HEAD
                + "Content-Type: multipart/report\n\n--b\n\nx\n--b\nContent-Type: message/delivery-status\n\n"
                + "x\n\n".repeat(200_000)),
        Arguments.of(
            "soft breaks",
            HEAD
                + "Content-Transfer-Encoding: quoted-printable\n\n"
                + ("=" + " ".repeat(60)).repeat(30_000)),
        Arguments.of(
            "server words", "From: <>\n\n" + "delayed ".repeat(100_000) + "a@".repeat(50_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("evil")
  void noMailKeepsTheReaderBusy(String what, String mail) {
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          OpenedMail opened = opener.open(mail.getBytes(StandardCharsets.UTF_8));
          assertThat(opened.leftOut()).doesNotContain(LeftOut.UNREADABLE);
          assertThat(NewText.of(opened.mail().text())).isNotNull();
        });
  }

  private static java.util.List<Line> kept() {
    return Corpus.lines().stream().filter(line -> !line.file().startsWith("generated/")).toList();
  }

  private static String html(String body) {
    return HEAD + "Content-Type: text/html\n\n" + body;
  }
}
