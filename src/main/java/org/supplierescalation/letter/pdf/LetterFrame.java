package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.supplierescalation.term.Law;

/** What all letters share: letterhead, footer, style. */
class LetterFrame {

  // The notes to authors name facts: they would be filled in.
  private static final Pattern NOTES = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private final String html =
      read("frame.html")
          .replace("<!-- style -->", NOTES.matcher(read("letter.css")).replaceAll(""));

  String around(String letter, Law law) {
    return html.replace("nl-NL", "nl-" + law).replace("<!-- letter -->", letter);
  }

  private static String read(String name) {
    try {
      return new ClassPathResource("letter/" + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
