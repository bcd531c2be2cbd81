package org.supplierescalation.inbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.inbox.Corpus.Line;
import org.supplierescalation.inbox.mime.Openers;

/** Every mail of the corpus, exactly: what it is, whose it is, and what is kept of it. */
class CorpusTest {

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration A_BOMB = Duration.ofSeconds(2);

  private final MailOpener opener = Openers.real();
  private final MatchMail matching =
      new MatchMail(
          new CorpusOnFile(),
          new CaseAddress(
              "contracts@zorg.example",
              new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}));

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.supplierescalation.inbox.Corpus#lines")
  void eachMailBecomesWhatTheTableSays(Line line) {
    OpenedMail opened = open(line.mail(), line);

    assertThat(named(seen(opened))).isEqualTo(named(line.expected()));
    staysWithinTheLimits(opened);
  }

  @Test
  void everyMailHasALineAndEveryLineAMail() {
    List<String> listed =
        Corpus.lines().stream()
            .map(Line::file)
            .filter(file -> !file.startsWith("generated/"))
            .sorted()
            .toList();

    assertThat(listed).isEqualTo(Corpus.files()).doesNotHaveDuplicates();
    assertThat(Corpus.lines()).hasSizeGreaterThan(150);
  }

  private static void staysWithinTheLimits(OpenedMail opened) {
    assertThat(opened.files()).hasSizeLessThanOrEqualTo(100);
    assertThat(opened.files().stream().mapToLong(file -> file.bytes().length).sum())
        .isLessThanOrEqualTo(25L * 1024 * 1024);
    assertThat(opened.mail().text()).hasSizeLessThanOrEqualTo(200_010);
    assertThat(opened.mail().subject() + opened.mail().text()).doesNotContain("\u202e", "\0");
    assertThat(opened.mail().subject()).doesNotContain("\n");
    assertThat(opened.mail().headers().values().stream().mapToInt(List::size).sum())
        .isLessThanOrEqualTo(300);
  }

  private OpenedMail open(byte[] mail, Line line) {
    Duration most = line.file().contains("bomb") ? A_BOMB : LONGEST;
    return assertTimeout(most, () -> opener.open(mail));
  }

  private List<String> seen(OpenedMail opened) {
    IncomingMail mail = opened.mail();
    Match match = matching.match(mail);
    CaseReference reference = match.reference();
    String written = NewText.of(mail.text()).written().replaceAll("\\s*\n\\s*", " / ");
    return new ArrayList<>(
        List.of(
            RecogniseKind.of(mail).name(),
            orDash(reference == null ? "" : reference.value()),
            match.how().name(),
            match.writer().name(),
            orDash(match.suggestions().stream().map(CaseReference::value).collect(joining(" "))),
            orDash(mail.messageId()),
            orDash(mail.from()),
            orDash(mail.subject()),
            orDash(written.substring(0, Math.min(120, written.length())).strip()),
            files(opened.files()),
            mail.report() == null ? "-" : report(mail.report()),
            orDash(String.join(" ", opened.leftOut()))));
  }

  private static String files(List<IncomingFile> files) {
    List<String> names = files.stream().map(IncomingFile::name).toList();
    if (names.size() > 10) {
      return "%d: %s … %s".formatted(names.size(), names.get(0), names.get(names.size() - 1));
    }
    return names.isEmpty() ? "0" : names.size() + ": " + String.join(" ", names);
  }

  private static String report(DeliveryReport report) {
    return "%s %s %s %s"
        .formatted(
            report.action(),
            orDash(report.recipient()),
            orDash(report.status()),
            orDash(report.about() == null ? "" : report.about()));
  }

  private static Map<String, String> named(List<String> cells) {
    Map<String, String> named = new TreeMap<>();
    for (int column = 0; column < cells.size(); column++) {
      named.put(Corpus.words().get(column), cells.get(column));
    }
    return named;
  }

  private static String orDash(String value) {
    return value.isEmpty() ? "-" : value;
  }
}
