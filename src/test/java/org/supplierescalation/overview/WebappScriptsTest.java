package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.supplierescalation.casefile.AddNote;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EvidenceKind;

/** What our scripts in Camunda's pages promise, as far as it can be read from them. */
class WebappScriptsTest {

  private static final Path APPS =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  @ParameterizedTest
  @MethodSource("scripts")
  void nothingFromACaseIsPutInAsHtml(Path script) throws IOException {
    assertThat(Files.readString(script))
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @ParameterizedTest
  @EnumSource(EvidenceKind.class)
  void theTabKnowsEveryKindOfEvidence(EvidenceKind kind) throws IOException {
    assertThat(forms()).contains("['%s', '%s']".formatted(kind, kind.dutch()));
  }

  @Test
  void theTabKnowsWhatCanBeWrittenDown() throws IOException {
    for (EntryKind kind : AddNote.KINDS) {
      assertThat(forms()).contains("['%s', '%s']".formatted(kind, kind.dutch()));
    }
  }

  private static String forms() throws IOException {
    return Files.readString(APPS.resolve("tasklist/scripts/dossier/forms.js"));
  }

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(APPS)) {
      return files.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }
}
