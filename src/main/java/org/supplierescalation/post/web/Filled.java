package org.supplierescalation.post.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.letter.SafeText;

/** What was filled in on the page, typed and checked. Refusals name the field by its label. */
final class Filled {

  private Filled() {}

  static <W extends Enum<W>> W word(String typed, Class<W> words, String label) {
    for (W word : words.getEnumConstants()) {
      if (word.name().equals(typed)) {
        return word;
      }
    }
    throw new Refused("Maak een keuze bij “%s”.".formatted(label));
  }

  static boolean yes(String typed, String label) {
    if (!typed.equals("YES") && !typed.equals("NO")) {
      throw new Refused("Maak een keuze bij “%s”.".formatted(label));
    }
    return typed.equals("YES");
  }

  static LocalDate day(String typed, String label) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() < 2000) {
        throw new Refused("De datum bij “%s” ligt te ver terug.".formatted(label));
      }
      return day;
    } catch (DateTimeParseException notADay) {
      throw new Refused("Vul een datum in bij “%s”.".formatted(label));
    }
  }

  static String text(String typed, String label, int longest) {
    String text = SafeText.lines(typed).strip();
    if (text.length() > longest) {
      throw new Refused(
          "“%s” is te lang: %d tekens, er passen er %d.".formatted(label, text.length(), longest));
    }
    return text;
  }

  static OfferedFile file(String name, byte[] bytes) {
    if (name.isEmpty()) {
      throw new Refused("Kies een bestand.");
    }
    return new OfferedFile(name, bytes);
  }

  static UUID document(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException notAnId) {
      throw new Refused("Kies de bijlagen uit de lijst van dit dossier.");
    }
  }
}
