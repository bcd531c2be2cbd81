package org.supplierescalation.letter.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterKind;

/** What the form of a mandate says; each field refuses what it cannot read. */
record TypedMandate(MultiValueMap<String, String> fields) {

  private static final String EVERY_KIND = "ALL";

  String person() {
    return text("person");
  }

  String source() {
    return text("source");
  }

  LocalDate validFrom() {
    return day("validFrom", "Geldt vanaf");
  }

  @Nullable LocalDate validUntil() {
    return text("validUntil").isEmpty() ? null : day("validUntil", "Tot en met");
  }

  LocalDate lastDay() {
    return day("lastDay", "Laatste dag");
  }

  long id() {
    String id = text("id");
    if (!id.matches("\\d{1,18}")) {
      throw new Refused("Kies een mandaat uit de lijst.");
    }
    return Long.parseLong(id);
  }

  /** Empty: every formal letter, which has to be chosen too. */
  Set<LetterKind> kinds() {
    List<String> chosen = fields.getOrDefault("kinds", List.of());
    if (chosen.contains(EVERY_KIND)) {
      return Set.of();
    }
    Set<LetterKind> kinds =
        Stream.of(LetterKind.values())
            .filter(kind -> chosen.contains(kind.name()))
            .collect(Collectors.toUnmodifiableSet());
    if (kinds.isEmpty()) {
      throw new Refused("Kies bij “Voor welke brieven?” ten minste één brief, of alle brieven.");
    }
    return kinds;
  }

  @Nullable BigDecimal maxAmount() {
    String amount = text("maxAmount");
    if (amount.isEmpty()) {
      return null;
    }
    if (!amount.matches("\\d{1,12}([.,]\\d{1,2})?")) {
      throw new Refused(
          "Vul bij “Tot welk bedrag?” een bedrag zonder punten in, zoals 25000 of 1250,50, of laat het leeg.");
    }
    return new BigDecimal(amount.replace(',', '.'));
  }

  private LocalDate day(String field, String label) {
    try {
      LocalDate day = LocalDate.parse(text(field));
      if (day.getYear() < 1900 || day.getYear() > 2999) {
        throw new Refused("Vul bij “%s” een dag van deze tijd in.".formatted(label));
      }
      return day;
    } catch (DateTimeParseException notADay) {
      throw new Refused("Vul bij “%s” een bestaande dag in.".formatted(label));
    }
  }

  private String text(String field) {
    String typed = fields.getFirst(field);
    return typed == null ? "" : typed.strip();
  }
}
