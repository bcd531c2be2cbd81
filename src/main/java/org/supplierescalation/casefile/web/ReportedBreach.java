package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.NewBreach;

/** A breach as another program reports it. Just the fact, as one text, will do too. */
@Schema(description = "Een tekortkoming. Alleen de tekst van het feit mag ook.")
record ReportedBreach(
    @Schema(
            description = "Wat er is afgesproken, met vindplaats",
            example = "Storingen met prioriteit 1 zijn binnen vier uur opgelost (artikel 4.1 SLA).")
        @Nullable String commitment,
    @Schema(
            description = "Wat er is gebeurd",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "De planning ligt sinds maandag 8.00 uur stil, melding 4711.")
        @Nullable String fact,
    @Schema(
            description = "De dag waarop het gebeurde; anders de dag van ontdekking",
            format = "date",
            example = "2026-11-02")
        @Nullable String occurredOn,
    @Schema(description = "Wie er last van heeft, en hoe; anders de tekst bij impact")
        @Nullable String effect) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReportedBreach of(String fact) {
    return new ReportedBreach(null, fact, null, null);
  }

  /**
   * @param field where it stands in the message, such as {@code breaches[0]}
   */
  NewBreach read(String field, LocalDate discoveredOn, String impact) {
    String hinders = Typed.optionalText(field + ".effect", effect, 2000);
    return new NewBreach(
        Typed.optionalText(field + ".commitment", commitment, 2000),
        Typed.text(field + ".fact", fact, 2000),
        occurredOn == null ? discoveredOn : Typed.day(field + ".occurredOn", occurredOn),
        hinders.isEmpty() ? impact : hinders);
  }
}
