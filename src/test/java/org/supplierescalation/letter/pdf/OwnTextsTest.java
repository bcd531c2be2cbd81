package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.setup.Finding.State;
import org.supplierescalation.term.Law;

class OwnTextsTest {

  private static final String NOTICE = "default-notice.nl.html";
  private static final String MAIL = "default-notice.nl.txt";
  private static final TemplateFiles OURS = new TemplateFiles("classpath*:processes/**/");

  @TempDir Path folder;

  @Test
  void aTextWithMoreFixedWordsIsUsedAndLookedAtAgainWhenItChanges() throws IOException {
    TemplateLetterWriter writer =
        new TemplateLetterWriter(
            new TemplateFiles("classpath*:processes/**/", new OwnTexts(folder)),
            new Organisation("Zorggroep", List.of("Plein 1"), "Stad", "KvK 1", "a@zorg.example"));
    assertThat(page(writer)).contains("Geachte directie");

    write(NOTICE, OURS.text(NOTICE).replace("Geachte directie", "Geachte bestuurders"), 1);
    assertThat(page(writer)).contains("Geachte bestuurders");

    write(NOTICE, OURS.text(NOTICE).replace("Geachte directie", "Geachte leverancier"), 2);
    assertThat(page(writer)).contains("Geachte leverancier");

    write(NOTICE, OURS.text(NOTICE).replace("{{demand}}", ""), 3);
    assertThat(page(writer)).contains("Geachte directie");
    Files.delete(folder.resolve(NOTICE));
    assertThat(page(writer)).contains("Geachte directie");
  }

  static Stream<String> everyText() throws IOException {
    return Stream.of(
            new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*"))
        .map(Resource::getFilename)
        .filter(
            name -> name != null && name.matches(".*\\.(nl|nl-BE|en|fr|en-BE|fr-BE)\\.(html|txt)"));
  }

  @ParameterizedTest
  @MethodSource("everyText")
  void aCopyOfOursIsFine(String name) {
    assertThat(OwnTextRules.fault(name, OURS.text(name), OURS.text(name))).isEmpty();
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "{{demand}}, '', {{demand}} ontbreekt",
    "{{demand}}, {{#sla}}{{demand}}{{/sla}}, {{demand}} ontbreekt",
    "<p>Geachte, <p>{{commitment}} Geachte, {{commitment}} is hier niet bekend",
    "<p>Geachte, <p>{{lening}} Geachte, {{lening}} is hier niet bekend",
    "{{demand}}, {{{demand}}}, may not use",
    "{{demand}}, {{&demand}}, may not use",
    "{{demand}}, <!-- {{demand}} -->, mag er niet in staan",
    "{{demand}}, {{!demand}}, mag er niet in staan",
    "{{demand}}, <i style='display:none'>{{demand}}</i>, mag er niet in staan",
    "<p>Geachte, <p><b>Geachte, well-formed",
    "{{#facts}}<p>, <p>{{#facts}}, well-formed",
    "{{/facts}}, '', niet leesbaar",
    "class=\"subject\", class=\"kop\", class subject",
  })
  void aTextThatLeavesOutOrAddsFactsIsNotUsed(String from, String to, String fault)
      throws IOException {
    assertThat(OURS.text(NOTICE)).contains(from);
    write(NOTICE, OURS.text(NOTICE).replace(from, to), 1);

    assertRefused(NOTICE, fault);
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "[{{reference}}], '', onderwerp: {{reference}} ontbreekt",
    "{{date}}, vandaag, {{date}} ontbreekt",
    "'Geachte directie', {{!x}}, mag er niet in staan",
  })
  void theSubjectOfAMailIsHeldAgainstOurSubject(String from, String to, String fault)
      throws IOException {
    write(MAIL, OURS.text(MAIL).replace(from, to), 1);

    assertRefused(MAIL, fault);
  }

  @Test
  void aTextThatIsTooLargeOrNoTextIsNotUsed() throws IOException {
    write(NOTICE, OURS.text(NOTICE) + " ".repeat(OwnTexts.MOST_KILOBYTES * 1024), 1);
    assertRefused(NOTICE, "groter dan 200 KB");

    Files.write(folder.resolve(NOTICE), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertRefused(NOTICE, "UTF-8");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("x"), OURS.text(NOTICE));
    Files.createSymbolicLink(folder.resolve(NOTICE), secret);
    assertRefused(NOTICE, "buiten de map");
  }

  @Test
  void aNameThatIsNotOursIsTold() throws IOException {
    write("brief*.html", "x", 1);
    assertRefused("brief*.html", "geen tekst met deze naam");
  }

  @Test
  void theSetupCheckNamesWhatIsUsed() throws IOException {
    write(NOTICE, OURS.text(NOTICE), 1);
    Files.writeString(folder.resolve("equated-days-nl.properties"), "x");
    OwnTextsCheck check = new OwnTextsCheck(new OwnTexts(folder));
    assertThat(check.check().found()).isEqualTo("In gebruik: default-notice.nl.html.");
    assertThat(new OwnTextsCheck(new OwnTexts(null)).check().state()).isEqualTo(State.OK);
    assertThat(new OwnTextsCheck(new OwnTexts(folder.resolve("none"))).check().state())
        .isEqualTo(State.BROKEN);
  }

  private void assertRefused(String name, String fault) {
    OwnTexts own = new OwnTexts(folder);
    if (OURS.has(name)) {
      assertThat(own.insteadOf(name, OURS.text(name))).isEqualTo(OURS.text(name));
    }
    assertThat(new OwnTextsCheck(own).check().state()).isEqualTo(State.BROKEN);
    assertThat(new OwnTextsCheck(own).check().found()).contains(name, fault);
  }

  private static String page(TemplateLetterWriter writer) {
    return writer.page(
        LetterKind.DEFAULT_NOTICE,
        Law.NL,
        Language.NL,
        LetterSamples.rich(LetterKind.DEFAULT_NOTICE));
  }

  private void write(String name, String text, int second) {
    try {
      Path file = Files.writeString(folder.resolve(name), text);
      Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
