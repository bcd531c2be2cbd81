package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterFacts;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

/**
 * Every letter there is, under every law and in every language it exists in, with much to say and
 * with little: read as a lawyer of that country would read it. New kinds come along by themselves.
 */
class EveryLetterTest {

  private static final LetterWriter WRITER = Proof.ofStageFolders();

  // Terms of art stand in italics in a letter, and in brackets in a mail.
  private static final Pattern DUTCH_TERM =
      Pattern.compile(
          "<i lang=\"nl\">[^<]*</i>"
              + "|\\((ingebrekestelling|verzuim|in gebreke|ontbinding|opschorting|boete|schadebeding)\\)");

  /** What the law of a country does not know (law.md 0 and 5): no such letter may go out there. */
  private static final Map<LetterKind, Law> UNKNOWN_TO =
      Map.of(LetterKind.INVOICE_PROTEST, Law.NL, LetterKind.CONVERSION, Law.BE);

  record Case(LetterKind kind, Law law, boolean book5, Language language, boolean rich) {

    Map<String, Object> facts() {
      Map<String, Object> facts = rich ? LetterSamples.rich(kind) : LetterSamples.minimal(kind);
      facts.put("book5", book5);
      return facts;
    }

    String fileName() {
      return "%s-%s%s-%s-%s"
          .formatted(kind.stem(), law, book5 ? "" : "-old", language, rich ? "rich" : "minimal");
    }

    @Override
    public String toString() {
      return fileName();
    }
  }

  static Stream<Case> everyLetter() {
    return Arrays.stream(LetterKind.values())
        .flatMap(
            kind ->
                Arrays.stream(Language.values())
                    .filter(language -> WRITER.speaks(kind, language))
                    .flatMap(language -> laws(kind, language)));
  }

  private static Stream<Case> laws(LetterKind kind, Language language) {
    return Stream.of(true, false)
        .flatMap(
            rich ->
                Stream.of(
                    new Case(kind, Law.NL, true, language, rich),
                    new Case(kind, Law.BE, true, language, rich),
                    new Case(kind, Law.BE, false, language, rich)))
        .filter(each -> each.law() != UNKNOWN_TO.get(kind));
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void aLetterSpeaksItsOwnLawAndLanguageAndHasNoGaps(Case each) throws Exception {
    if (hasPage(each.kind()) || exists(each.kind().stem() + ".nl-BE.html")) {
      String page = WRITER.page(each.kind(), each.law(), each.language(), each.facts());
      String body = page.substring(page.indexOf("<body>"));
      gaps(body);
      words(each, body);
      printed(each, page);
    }
    if (hasMail(each.kind()) || exists(each.kind().stem() + ".nl-BE.txt")) {
      String mail =
          WRITER.subject(each.kind(), each.law(), each.language(), each.facts())
              + "\n"
              + WRITER.mailText(each.kind(), each.law(), each.language(), each.facts());
      assertThat(mail).startsWith("[ESC-2026-0009] ").contains("Voorbeeld Zorggroep");
      gaps(mail);
      words(each, mail);
      assertThat(mail).doesNotContainPattern("\\S {2,}").doesNotContainPattern("\n{4,}");
    }
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyKindHasATextInDutch(LetterKind kind) {
    assertThat(hasPage(kind) || hasMail(kind) || exists(kind.stem() + ".nl-BE.html"))
        .as("%s has no text", kind)
        .isTrue();
    assertThat(LetterSamples.rich(kind)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void whatGoesToASupplierExistsInThreeLanguages(LetterKind kind) {
    if (kind.toSupplier()) {
      assertThat(Language.values()).allMatch(language -> WRITER.speaks(kind, language));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aProtestOfAnInvoiceIsNeverWrittenUnderDutchLaw(Language language) {
    Map<String, Object> facts = LetterSamples.rich(LetterKind.INVOICE_PROTEST);
    assertThatThrownBy(() -> WRITER.page(LetterKind.INVOICE_PROTEST, Law.NL, language, facts))
        .hasMessageContaining("no text invoice-protest");
    assertThatThrownBy(() -> WRITER.mailText(LetterKind.INVOICE_PROTEST, Law.NL, language, facts))
        .hasMessageContaining("no text invoice-protest");
  }

  @Test
  void aLetterForOurselvesIsDutch() {
    assertThat(WRITER.speaks(LetterKind.HANDOVER_COVER, Language.EN)).isFalse();
    assertThat(WRITER.speaks(LetterKind.CALL_SCRIPT, Language.FR)).isFalse();
  }

  private static void gaps(String text) {
    assertThat(text)
        .doesNotContain("{{", "}}", "null", "()", "“”", "« »", ",,")
        .doesNotContainPattern(" [.,](\\s|<|$)")
        .doesNotContainPattern("[^.]\\.\\.(\\s|<|$)")
        .doesNotContainPattern("<(p|h1|h2|li|th)[^>]*>\\s*</\\1>")
        .doesNotContainPattern("</h2>\\s*<h2")
        .doesNotContainPattern(":\\s*</p>(?!\\s*<(ol|ul|table))")
        .doesNotContainPattern("[;,]\\s*</t[dh]>");
  }

  private static void words(Case each, String text) {
    String own = DUTCH_TERM.matcher(text).replaceAll("").replaceAll("<[^>]*>", " ");
    for (Pattern strange : LetterWords.strange(each.language())) {
      assertThat(own).as("words of another language").doesNotContainPattern(strange);
    }
    if (!each.kind().toSupplier()) {
      return; // it quotes what was decided and typed, in whatever words
    }
    String said = text.replaceAll("<[^>]*>", " ");
    for (Pattern other : LetterWords.ofTheOtherLaw(each.law(), each.book5())) {
      assertThat(said).as("words of another law").doesNotContainPattern(other);
    }
  }

  private static void printed(Case each, String page) throws Exception {
    byte[] pdf = WRITER.print(page);
    Files.createDirectories(Path.of("target/letters"));
    Files.write(Path.of("target/letters/%s.pdf".formatted(each.fileName())), pdf);
    PdfValidity.assertValid(pdf);
    assertThat(RightEdge.of(pdf)).as("millimetres, in a page of 210 mm").isLessThan(188.5);
    String text = Proof.text(pdf).replaceAll("\\s+", " ");
    assertThat(text).contains("Voorbeeld Zorggroep", "ESC-2026-0009");
    if (each.kind().toSupplier()) {
      Object date = LetterFacts.in(each.language(), each.facts()).get("date");
      assertThat(text).contains(String.valueOf(date));
    }
  }

  private static boolean hasPage(LetterKind kind) {
    return exists(kind.stem() + ".nl.html");
  }

  private static boolean hasMail(LetterKind kind) {
    return exists(kind.stem() + ".nl.txt");
  }

  private static boolean exists(String name) {
    try {
      return List.of(
                  new PathMatchingResourcePatternResolver()
                      .getResources("classpath*:processes/**/" + name))
              .size()
          == 1;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
