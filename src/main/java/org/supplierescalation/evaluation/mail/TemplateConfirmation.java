package org.supplierescalation.evaluation.mail;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Language;
import org.supplierescalation.evaluation.WriteConfirmation;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.letter.SafeText;

/** Fills the text of the stage folder; its first line is the subject. */
@Component
class TemplateConfirmation implements WriteConfirmation {

  private static final String FOLDER = "processes/10-lessons/";

  private final Mustache.Compiler compiler =
      Mustache.compiler().withEscaper(SafeText::lines).strictSections(true);

  @Override
  public LetterText write(Language language, Map<String, Object> facts) {
    String name =
        "evaluation-confirmation.%s.txt".formatted(language.name().toLowerCase(Locale.ROOT));
    String filled = compiler.compile(text(name)).execute(facts);
    int end = filled.indexOf('\n');
    return new LetterText(filled.substring(0, end).strip(), filled.substring(end + 1).strip());
  }

  private static String text(String name) {
    try {
      return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
