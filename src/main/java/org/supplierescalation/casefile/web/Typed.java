package org.supplierescalation.casefile.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.SafeText;

/** What somebody typed, checked. Refusals name the field by its label and say how to mend it. */
final class Typed {

  private Typed() {}

  /** One line that must be there. */
  static String line(String label, @Nullable String typed, int longest) {
    return present(label, optionalLine(label, typed, longest));
  }

  /** One line that may be left out; empty then. */
  static String optionalLine(String label, @Nullable String typed, int longest) {
    String text = optionalText(label, typed, longest);
    if (SafeText.breaksLine(text)) {
      throw new Refused("“%s” moet op één regel staan.".formatted(label));
    }
    return text;
  }

  /** Text that must be there. */
  static String text(String label, @Nullable String typed, int longest) {
    return present(label, optionalText(label, typed, longest));
  }

  /** Text that may be left out; empty then. */
  static String optionalText(String label, @Nullable String typed, int longest) {
    String text = typed == null ? "" : SafeText.lines(typed).strip();
    if (text.length() > longest) {
      throw new Refused(
          "“%s” is te lang: %d tekens, er passen er %d.".formatted(label, text.length(), longest));
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Refused("“%s” bevat een teken dat niet bestaat. Haal het weg.".formatted(label));
    }
    return text;
  }

  static LocalDate day(String label, @Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      throw new Refused("Vul een datum in bij “%s”.".formatted(label));
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() < 2000 || day.getYear() > 2100) {
        throw new Refused(
            "De datum bij “%s” ligt te ver weg. Kies een jaar tussen 2000 en 2100."
                .formatted(label));
      }
      return day;
    } catch (DateTimeParseException notADay) {
      throw new Refused(
          "“%s” is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-30."
              .formatted(label));
    }
  }

  /** One word of a closed list. */
  static <W extends Enum<W>> W word(String label, @Nullable String typed, Class<W> words) {
    for (W word : words.getEnumConstants()) {
      if (word.name().equals(typed)) {
        return word;
      }
    }
    throw new Refused("Maak een keuze bij “%s”.".formatted(label));
  }

  private static String present(String label, String text) {
    if (text.isBlank()) {
      throw new Refused("Vul “%s” in.".formatted(label));
    }
    return text;
  }
}
