package org.supplierescalation.letter.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.SafeText;

/** An approved text with its gaps. Logic-less: it can name facts, repeat and leave out. */
class LetterTemplate {

  // Unescaped values, texts from elsewhere, other delimiters: ways around the escaping.
  private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{(\\{|\\s*[&><=$])[^}]*");

  private final String name;
  private final Template compiled;

  private LetterTemplate(String name, String text, Mustache.Escaper escaper) {
    this.name = name;
    Matcher forbidden = FORBIDDEN.matcher(text);
    if (forbidden.find()) {
      throw new IllegalStateException(name + " may not use " + forbidden.group());
    }
    compiled =
        Mustache.compiler()
            .withCollector(new FactLookup())
            .withFormatter(LetterTemplate::printed)
            .withEscaper(escaper)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .compile(text);
  }

  /** Values keep their line breaks and become HTML text. */
  static LetterTemplate ofHtml(String name, String text) {
    return new LetterTemplate(
        name,
        text,
        value -> HtmlUtils.htmlEscape(SafeText.lines(value), "UTF-8").replace("\n", "<br/>"));
  }

  /** Values keep their line breaks. */
  static LetterTemplate ofPlainText(String name, String text) {
    return new LetterTemplate(name, text, SafeText::lines);
  }

  /** A value with a line break is refused: it would begin a mail header of its own. */
  static LetterTemplate ofSubject(String name, String text) {
    return new LetterTemplate(name, text, LetterTemplate::oneLine);
  }

  String filledWith(Map<String, Object> facts) {
    try {
      return compiled.execute(facts);
    } catch (MustacheException.Context unknown) {
      throw new IllegalStateException(
          name + " names " + unknown.key + ", which the facts do not have", unknown);
    }
  }

  private static CharSequence printed(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalStateException("only text can be printed, not " + value);
  }

  private static String oneLine(String value) {
    if (SafeText.breaksLine(value)) {
      throw new Refused(
          "Het onderwerp van de mail mag maar één regel zijn. Haal de regeleinden weg uit: "
              + SafeText.lines(value).replace('\n', ' '));
    }
    return SafeText.lines(value);
  }
}
