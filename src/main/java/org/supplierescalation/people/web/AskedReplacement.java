package org.supplierescalation.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.people.ArrangeReplacement;

/** A replacement as somebody asks for it. */
@Schema(name = "NewReplacement", description = "Wie vervangt wie, en wanneer")
record AskedReplacement(
    @Schema(description = "Wie er niet is; leeg is uzelf. Alleen beheer vult een ander in")
        @Nullable String absent,
    @Schema(description = "Wie vervangt; moet een groep delen met wie er niet is")
        @Nullable String substitute,
    @Schema(description = "Eerste dag, jjjj-mm-dd", format = "date") @Nullable String firstDay,
    @Schema(description = "Laatste dag, jjjj-mm-dd; telt mee", format = "date")
        @Nullable String lastDay,
    @Schema(description = "Verplicht als beheer het voor een ander instelt", maxLength = 500)
        @Nullable String reason) {

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_REASON = 500;

  void arrangeBy(Person person, ArrangeReplacement arrange) {
    String away = text(absent, "Wie is er niet?", LONGEST_NAME);
    String instead = text(substitute, "Wie vervangt?", LONGEST_NAME);
    if (instead.isEmpty()) {
      throw new Refused("Vul in wie vervangt.");
    }
    arrange.arrange(
        away.isEmpty() ? person.name() : away,
        instead,
        day(firstDay, "Van"),
        day(lastDay, "Tot en met"),
        text(reason, "Reden", LONGEST_REASON),
        person.name(),
        person.administers());
  }

  private static String text(@Nullable String typed, String label, int longest) {
    String text = typed == null ? "" : SafeText.lines(typed).strip();
    if (text.length() > longest) {
      throw new Refused(
          "“%s” is te lang: %d tekens, er passen er %d.".formatted(label, text.length(), longest));
    }
    return text;
  }

  private static LocalDate day(@Nullable String typed, String label) {
    try {
      return LocalDate.parse(typed == null ? "" : typed.strip());
    } catch (DateTimeParseException notADay) {
      throw new Refused("Vul een bestaande datum in bij “%s”.".formatted(label));
    }
  }
}
