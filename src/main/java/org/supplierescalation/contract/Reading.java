package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/**
 * Reads what was typed and collects what is wrong with it, so that people mend all of it at once.
 * Direction marks (Unicode Cf, such as U+202E) are left out; control characters are refused.
 */
final class Reading {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]");
  private static final Pattern BREAK = Pattern.compile("[\n\r\u2028\u2029]");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]");

  private final Map<String, String> typed;
  private final List<String> mistakes;
  private final String keyPrefix;
  private final String labelPrefix;

  Reading(Map<String, String> typed) {
    this(typed, new ArrayList<>(), "", "");
  }

  private Reading(
      Map<String, String> typed, List<String> mistakes, String keyPrefix, String labelPrefix) {
    this.typed = typed;
    this.mistakes = mistakes;
    this.keyPrefix = keyPrefix;
    this.labelPrefix = labelPrefix;
  }

  /** What is made of each row in which something was filled in. */
  <R> List<R> rows(FieldPart part, Function<Reading, R> made) {
    List<R> rows = new ArrayList<>();
    for (int row = 0; row < Rows.count(part, typed); row++) {
      if (Rows.isFilled(part, row, typed)) {
        rows.add(
            made.apply(
                new Reading(
                    typed,
                    mistakes,
                    part.key() + "." + row + ".",
                    part.one() + " " + (row + 1) + ", ")));
      }
    }
    return rows;
  }

  String text(RegisterField field) {
    String text = raw(field);
    if (CONTROL.matcher(text).find() || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      wrong(field, "bevat een teken dat u niet ziet. Wis de tekst en typ hem opnieuw.");
    } else if (field.kind() != RegisterField.Kind.TEXT && BREAK.matcher(text).find()) {
      wrong(field, "moet op één regel staan. Haal de regeleinden weg.");
    } else if (text.length() > field.longest()) {
      wrong(
          field,
          "is te lang: %d tekens, er passen er %d.".formatted(text.length(), field.longest()));
    } else if (field.required() && text.isEmpty()) {
      wrong(field, "is leeg. Vul dit in.");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
  }

  /** Read further by this, which may refuse; empty stays empty. */
  String by(RegisterField field, Function<String, String> further) {
    String text = text(field);
    if (text.isEmpty()) {
      return text;
    }
    try {
      return further.apply(text);
    } catch (Refused refused) {
      mistakes.add("“%s”: %s".formatted(labelPrefix + field.label(), refused.getMessage()));
      return text;
    }
  }

  boolean yes(RegisterField field) {
    Optional<Boolean> read = Numbers.yesNo(text(field));
    if (read.isEmpty()) {
      wrong(field, "is niet duidelijk. Vul ja of nee in.");
    }
    return read.orElse(false);
  }

  String word(RegisterField field) {
    String text = text(field);
    if (text.isEmpty()) {
      return field.choices().get(0).word();
    }
    Optional<String> word = field.word(text).findFirst();
    if (word.isEmpty()) {
      wrong(
          field,
          "kan alleen zijn: "
              + String.join(", ", field.choices().stream().map(c -> c.dutch()).toList())
              + ".");
    }
    return word.orElse(field.choices().get(0).word());
  }

  @Nullable BigDecimal number(RegisterField field) {
    return read(field, Numbers::decimal, Numbers.hint(field.kind()));
  }

  @Nullable Integer days(RegisterField field) {
    return read(field, Numbers::whole, Numbers.hint(field.kind()));
  }

  @Nullable LocalDate day(RegisterField field) {
    return read(field, Numbers::day, Numbers.hint(field.kind()));
  }

  /** Something is wrong with this field; the words follow its label. */
  void wrong(RegisterField field, String words) {
    mistakes.add("“%s” %s".formatted(labelPrefix + field.label(), words));
  }

  void done() {
    if (!mistakes.isEmpty()) {
      throw new Refused(String.join("\n", mistakes));
    }
  }

  private <R> @Nullable R read(RegisterField field, Numbers.Read<R> read, String mend) {
    String text = text(field);
    Optional<R> found = text.isEmpty() ? Optional.empty() : read.from(text, field.kind());
    if (found.isEmpty() && !text.isEmpty() && text.length() <= field.longest()) {
      wrong(field, mend);
    }
    return found.orElse(null);
  }

  private String raw(RegisterField field) {
    String text = typed.getOrDefault(keyPrefix + field.key(), "");
    return Normalizer.normalize(HIDDEN.matcher(text).replaceAll(""), Normalizer.Form.NFC).strip();
  }
}
