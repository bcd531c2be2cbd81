package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.Law;

/** The approved texts in the stage folders, found by file name, which is unique across folders. */
class TemplateFiles {

  private final String folders;
  private final OwnTexts own;
  private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

  /**
   * @param folders a Spring resource pattern that ends in a slash
   */
  TemplateFiles(String folders) {
    this(folders, new OwnTexts(null));
  }

  /** The texts of the organisation stand in for ours. */
  TemplateFiles(String folders, OwnTexts own) {
    this.folders = folders;
    this.own = own;
  }

  /**
   * The name of the text in this language and for this law: the Belgian one where there is one. The
   * Dutch texts differ so much by law that each law has its own file; the English and the French
   * ones hold both laws, as sections {@code nl} and {@code be}; a letter that only Belgian law
   * knows has only a Belgian file in each language.
   */
  String nameOf(LetterKind kind, Law law, Language language, String extension) {
    String stem = kind.stem() + "." + language.name().toLowerCase(Locale.ROOT);
    String belgian = stem + "-BE." + extension;
    return law == Law.BE && find(belgian).isPresent() ? belgian : stem + "." + extension;
  }

  /** Whether the mail, and the letter where there is one, can be written in this language. */
  boolean speaks(LetterKind kind, Language language) {
    // A letter that only one country knows has no text for the other.
    return Stream.of(Law.values()).anyMatch(law -> speaks(kind, law, language));
  }

  private boolean speaks(LetterKind kind, Law law, Language language) {
    boolean letter = find(nameOf(kind, law, Language.NL, "html")).isPresent();
    return find(nameOf(kind, law, language, "txt")).isPresent()
        && (!letter || find(nameOf(kind, law, language, "html")).isPresent());
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  String text(String name) {
    return own.insteadOf(
        name, find(name).orElseThrow(() -> new IllegalStateException("no text " + name)));
  }

  private Optional<String> find(String name) {
    return read.computeIfAbsent(name, this::read);
  }

  private Optional<String> read(String name) {
    try {
      List<Resource> found =
          List.of(new PathMatchingResourcePatternResolver().getResources(folders + name));
      if (found.size() > 1) {
        throw new IllegalStateException("more than one text " + name + ": " + found);
      }
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(found.get(0).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
