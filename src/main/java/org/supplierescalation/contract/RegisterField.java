package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing a register knows of an entry, as forms, files and changes name it.
 *
 * @param key in forms and in the interface
 * @param label on screen, above a column of a file and in the list of changes
 * @param longest in characters
 * @param hint below the label, may be empty
 * @param choices of a {@link Kind#CHOICE}; the first is meant when nothing is filled in
 */
public record RegisterField(
    String key,
    String label,
    Kind kind,
    int longest,
    boolean required,
    String hint,
    List<Choice> choices) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  /** How a field is typed and checked. */
  public enum Kind {
    LINE,
    TEXT,
    EMAIL,
    DAY,
    MONEY,
    NUMBER,
    PERCENT,
    DAYS,
    YES_NO,
    CHOICE
  }

  /** One of a closed list. */
  public record Choice(String word, String dutch) {}

  public RegisterField {
    choices = List.copyOf(choices);
  }

  static RegisterField line(String key, String label, int longest) {
    return new RegisterField(key, label, Kind.LINE, longest, false, "", List.of());
  }

  static RegisterField text(String key, String label, int longest) {
    return new RegisterField(key, label, Kind.TEXT, longest, false, "", List.of());
  }

  static RegisterField of(Kind kind, String key, String label) {
    return new RegisterField(key, label, kind, kind == Kind.EMAIL ? 320 : 20, false, "", List.of());
  }

  static RegisterField choice(String key, String label, Choice... choices) {
    return new RegisterField(key, label, Kind.CHOICE, 40, false, "", List.of(choices));
  }

  RegisterField must() {
    return new RegisterField(key, label, kind, longest, true, hint, choices);
  }

  RegisterField hint(String words) {
    return new RegisterField(key, label, kind, longest, required, words, choices);
  }

  /** What was typed in words, or as it is kept, on screen. */
  public String shown(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (kind) {
      case DAY -> LocalDate.parse(text).format(DAY);
      case MONEY -> Euro.text(new BigDecimal(text.replace(',', '.')));
      case CHOICE ->
          choices.stream()
              .filter(choice -> choice.word().equals(text))
              .findFirst()
              .map(Choice::dutch)
              .orElse(text);
      default -> text;
    };
  }

  /** The word of the list, by itself or by what people read. */
  Stream<String> word(String typed) {
    return choices.stream()
        .filter(
            choice ->
                choice.word().equalsIgnoreCase(typed) || choice.dutch().equalsIgnoreCase(typed))
        .map(Choice::word)
        .limit(1);
  }
}
