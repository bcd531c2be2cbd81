package org.supplierescalation.letter.pdf;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterFacts;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.term.Law;

/** Fills the approved texts of the stage folders, and prints letters. */
class TemplateLetterWriter implements LetterWriter {

  private static final String OURSELVES = "organisation";

  private final TemplateFiles files;
  private final Organisation organisation;
  private final LetterFrame frame = new LetterFrame();
  private final TimeLimit timeLimit = new TimeLimit(Duration.ofSeconds(30));
  private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

  TemplateLetterWriter(TemplateFiles files, Organisation organisation) {
    this.files = files;
    this.organisation = organisation;
  }

  @Override
  public boolean speaks(LetterKind kind, Language language) {
    return language == Language.NL || files.speaks(kind, language);
  }

  @Override
  public String page(LetterKind kind, Law law, Language language, Map<String, Object> facts) {
    String name = files.nameOf(kind, law, language, "html");
    LetterTemplate letter =
        template(
            name + " " + law,
            files.text(name),
            (each, text) -> LetterTemplate.ofHtml(name, frame.around(text, law, language)));
    return letter.filledWith(withOurselves(law, LetterFacts.in(language, facts)));
  }

  @Override
  public String withBody(String page, String body) {
    return LetterFrame.withBody(page, body);
  }

  @Override
  public byte[] print(String page) {
    return timeLimit.keep(() -> OnePress.PRESS.print(page));
  }

  @Override
  public String mailText(LetterKind kind, Law law, Language language, Map<String, Object> facts) {
    return mail(kind, law, language, facts).plain();
  }

  @Override
  public String subject(LetterKind kind, Law law, Language language, Map<String, Object> facts) {
    return mail(kind, law, language, facts).subject();
  }

  private LetterText mail(LetterKind kind, Law law, Language language, Map<String, Object> facts) {
    String name = files.nameOf(kind, law, language, "txt");
    String[] parts = mailParts(name, files.text(name));
    Map<String, Object> all = withOurselves(law, LetterFacts.in(language, facts));
    return new LetterText(
        template(name + " (subject)", parts[0], LetterTemplate::ofSubject).filledWith(all).strip(),
        template(name, parts[1], LetterTemplate::ofPlainText).filledWith(all));
  }

  /** The subject, and what comes after it. */
  static String[] mailParts(String name, String text) {
    String[] parts = text.replace("\r\n", "\n").split("\n\n", 2);
    if (parts.length < 2 || parts[0].isBlank() || parts[0].contains("\n")) {
      throw new IllegalStateException(name + " must begin with the subject and an empty line");
    }
    return parts;
  }

  private LetterTemplate template(
      String name, String text, BiFunction<String, String, LetterTemplate> kind) {
    return compiled
        .compute(
            name,
            (each, before) ->
                before != null && before.text().equals(text)
                    ? before
                    : new Compiled(text, kind.apply(name, text)))
        .template();
  }

  private Map<String, Object> withOurselves(Law law, Map<String, Object> facts) {
    LetterFacts.check(facts);
    if (facts.containsKey(OURSELVES)) {
      throw new IllegalArgumentException("the letter knows the organisation by itself");
    }
    Map<String, Object> all = new HashMap<>(facts);
    all.put("nl", law == Law.NL);
    all.put("be", law == Law.BE);
    List<Map<String, String>> address =
        organisation.address().stream().map(line -> Map.of("line", line)).toList();
    all.put(
        OURSELVES,
        Map.of(
            "name", organisation.name(),
            "address", address,
            "city", organisation.city(),
            "registration", organisation.registration(),
            "email", organisation.email()));
    return all;
  }

  /** A text of the organisation may change while the program runs. */
  private record Compiled(String text, LetterTemplate template) {}

  /** Read when the first letter is printed: the start of the program does not wait for it. */
  private static final class OnePress {
    static final Press PRESS = new Press();
  }
}
