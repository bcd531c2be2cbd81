package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.Law;

/** What all letters share: letterhead, footer, style. */
class LetterFrame {

  private static final String BEGIN = "<!-- begin -->";
  private static final String END = "<!-- end -->";

  // The notes to authors name facts: they would be filled in.
  private static final Pattern NOTES = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Map<String, Worded> WORDS =
      Map.of(
          "Brief", Worded.of("Brief", "Letter", "Lettre"),
          "van", Worded.of("van", "of", "de"),
          "kenmerk", Worded.of("kenmerk", "reference", "référence"),
          "Kenmerk", Worded.of("Kenmerk", "Reference", "Référence"),
          "pagina", Worded.of("pagina", "page", "page"),
          "op", Worded.of("van", "of", "sur"));

  private final String html =
      read("frame.html")
          .replace("<!-- style -->", NOTES.matcher(read("letter.css")).replaceAll(""));

  String around(String letter, Law law, Language language) {
    String words = html;
    for (Map.Entry<String, Worded> word : WORDS.entrySet()) {
      words = words.replace("[" + word.getKey() + "]", word.getValue().in(language));
    }
    return words.replace("nl-NL", tag(law, language)).replace("<!-- letter -->", letter);
  }

  /** What people typed is escaped: only the frame has comments. */
  static String withBody(String page, String body) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the page has no frame around its text");
    }
    return page.substring(0, begin + BEGIN.length()) + "\n" + body + page.substring(end);
  }

  private static String tag(Law law, Language language) {
    return language.name().toLowerCase(Locale.ROOT) + "-" + law;
  }

  private static String read(String name) {
    try {
      return new ClassPathResource("letter/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
