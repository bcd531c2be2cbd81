package org.supplierescalation.evidence.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.Told;
import org.supplierescalation.letter.SafeText;

/** What was typed in the form beside the files; nothing of it is trusted yet. */
record UploadForm(
    @Nullable String category,
    @Nullable String datedOn,
    @Nullable String source,
    @Nullable String breach,
    @Nullable String note,
    @Nullable String redactedFrom) {

  private static final int SOURCE = 300;
  private static final int NOTE = 2000;

  /** Checked; refusals name the field by its label. */
  Told told() {
    String from = text("Bron", source, SOURCE);
    if (SafeText.breaksLine(from)) {
      throw new Refused("“Bron” moet op één regel staan.");
    }
    return new Told(
        kind(),
        day(),
        from,
        breach == null ? "" : breach.strip(),
        text("Toelichting", note, NOTE),
        original(),
        null);
  }

  private EvidenceKind kind() {
    for (EvidenceKind kind : EvidenceKind.values()) {
      if (kind.name().equals(category)) {
        return kind;
      }
    }
    throw new Refused("Maak een keuze bij “Soort bewijs”.");
  }

  private LocalDate day() {
    if (datedOn == null || datedOn.isBlank()) {
      throw new Refused("Vul een datum in bij “Van welke dag is het?”.");
    }
    try {
      LocalDate day = LocalDate.parse(datedOn.strip());
      if (day.getYear() < 1990) {
        throw new Refused("De datum bij “Van welke dag is het?” ligt te ver terug.");
      }
      return day;
    } catch (DateTimeParseException notADay) {
      throw new Refused(
          "“Van welke dag is het?” is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-30.");
    }
  }

  private @Nullable UUID original() {
    if (redactedFrom == null || redactedFrom.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(redactedFrom.strip());
    } catch (IllegalArgumentException notAnId) {
      throw new Refused("Kies het origineel uit de lijst.");
    }
  }

  private static String text(String label, @Nullable String typed, int longest) {
    String text = typed == null ? "" : SafeText.lines(typed).strip();
    if (text.length() > longest) {
      throw new Refused(
          "“%s” is te lang: %d tekens, er passen er %d.".formatted(label, text.length(), longest));
    }
    return text;
  }
}
