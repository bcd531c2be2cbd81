package org.supplierescalation.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.term.Law;

/** Is there a readable text of every letter in every language it goes out in? */
@Component
class TemplatesCheck implements SetupCheck {

  private final TemplateFiles files = new TemplateFiles("classpath*:processes/**/");

  @Override
  public Part part() {
    return Part.LETTERS;
  }

  @Override
  public String name() {
    return "Teksten in elke taal";
  }

  @Override
  public Finding check() {
    List<String> missing = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (LetterKind kind : LetterKind.values()) {
      for (Language language : Language.values()) {
        if (language == Language.NL || kind.toSupplier()) {
          Set<String> texts = texts(kind, language);
          names.addAll(texts);
          if (texts.isEmpty() || (kind.toSupplier() && !files.speaks(kind, language))) {
            missing.add(kind.dutch() + " (" + language + ")");
          }
        }
      }
    }
    List<String> unreadable = names.stream().filter(name -> !compiles(name)).toList();
    if (missing.isEmpty() && unreadable.isEmpty()) {
      return Finding.ok(
          "%d brieven en mails, %d teksten; alle talen zijn er."
              .formatted(LetterKind.values().length, names.size()));
    }
    return Finding.broken(
        sentence("Ontbreekt: %s. ", missing) + sentence("Niet leesbaar: %s.", unreadable),
        "Zet de tekst in de map van de fase, of herstel haar, en start het programma opnieuw.");
  }

  private Set<String> texts(LetterKind kind, Language language) {
    Set<String> texts = new TreeSet<>();
    for (Law law : Law.values()) {
      for (String extension : List.of("html", "txt")) {
        String name = files.nameOf(kind, law, language, extension);
        if (files.has(name)) {
          texts.add(name);
        }
      }
    }
    return texts;
  }

  private boolean compiles(String name) {
    try {
      if (name.endsWith(".html")) {
        LetterTemplate.ofHtml(name, files.text(name));
      } else {
        LetterTemplate.ofPlainText(name, files.text(name));
      }
      return true;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  private static String sentence(String words, List<String> names) {
    return names.isEmpty() ? "" : words.formatted(String.join(", ", names));
  }
}
