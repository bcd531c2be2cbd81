package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** A case as another program reports it: {@code POST /api/v1/cases}. */
@Schema(
    description =
        "Een melding. Noem ten minste leverancier of contract, een tekortkoming en de impact.")
record ReportedCase(
    @Schema(
            description = "Naam van de leverancier; mag weg als het contract is genoemd",
            example = "Traag Systemen")
        @Nullable String supplier,
    @Schema(description = "Contractnummer uit het register", example = "C-2024-001")
        @Nullable String contract,
    @Schema(
            description = "Eén regel; anders het begin van de eerste tekortkoming",
            example = "Planning ligt stil")
        @Nullable String subject,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<ReportedBreach> breaches,
    @Schema(
            description =
                "Wat er stilligt, in eigen woorden; of een van de woorden P1, P2, P3 en P4",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "Niemand kan de roosters zien.")
        @Nullable String impact,
    @Schema(
            description =
                "Hoe erg de hinder is; bepaalt de prioriteit. Ontbreekt het, dan volgt het uit P1 tot en met P4 bij"
                    + " impact, en anders is het UNKNOWN.",
            implementation = Hindrance.class)
        @Nullable String hindrance,
    @Schema(
            description = "De dag van ontdekking; anders vandaag",
            format = "date",
            example = "2026-11-02")
        @Nullable String discoveredOn) {

  private static final int MOST_BREACHES = 50;
  private static final int SUBJECT = 200;

  NewCase read(Contracts contracts, LocalDate today) {
    @Nullable Contract named = contract(contracts);
    LocalDate discovered = discoveredOn == null ? today : Typed.day("discoveredOn", discoveredOn);
    @Nullable Priority word = priorityWord();
    String hinders = word == null ? Typed.text("impact", impact, 2000) : word.dutch();
    List<NewBreach> read = breaches(discovered, hinders);
    String line = Typed.optionalLine("subject", subject, SUBJECT);
    return new NewCase(
        line.isEmpty() ? beginning(read.get(0).fact()) : line,
        supplier(named),
        named == null ? null : named.number(),
        hinders,
        word == null ? Priority.P2 : word,
        discovered,
        read);
  }

  Hindrance hindered() {
    if (hindrance != null) {
      return Typed.word("hindrance", hindrance, Hindrance.class);
    }
    @Nullable Priority word = priorityWord();
    if (word == null) {
      return Hindrance.UNKNOWN;
    }
    return switch (word) {
      case P1 -> Hindrance.STANDSTILL;
      case P2 -> Hindrance.HINDERED;
      case P3 -> Hindrance.WORKAROUND;
      case P4 -> Hindrance.WISH;
    };
  }

  private @Nullable Contract contract(Contracts contracts) {
    String number = Typed.optionalLine("contract", contract, 40);
    return number.isEmpty()
        ? null
        : contracts
            .find(number)
            .orElseThrow(
                () ->
                    new Refused(
                        "“contract”: contract %s staat niet in het register.".formatted(number)));
  }

  private String supplier(@Nullable Contract named) {
    if (named == null) {
      return Typed.line("supplier", supplier, 200);
    }
    String given = Typed.optionalLine("supplier", supplier, 200);
    String known = named.supplier().name();
    if (!given.isEmpty() && !isAbout(given, known) && !given.equals(named.supplier().number())) {
      throw new Refused(
          "“supplier”: contract %s is van %s, niet van %s."
              .formatted(named.number(), known, given));
    }
    return known;
  }

  /** With or without "B.V." behind it. */
  private static boolean isAbout(String given, String known) {
    String one = given.toLowerCase(java.util.Locale.ROOT);
    String other = known.toLowerCase(java.util.Locale.ROOT);
    return one.startsWith(other) || other.startsWith(one);
  }

  private List<NewBreach> breaches(LocalDate discovered, String hinders) {
    if (breaches == null || breaches.isEmpty() || breaches.size() > MOST_BREACHES) {
      throw new Refused(
          "“breaches”: noem ten minste één en hoogstens %d tekortkomingen."
              .formatted(MOST_BREACHES));
    }
    List<NewBreach> read = new ArrayList<>();
    for (ReportedBreach breach : breaches) {
      String field = "breaches[%d]".formatted(read.size());
      if (breach == null) {
        throw new Refused("“%s” is leeg.".formatted(field));
      }
      read.add(breach.read(field, discovered, hinders));
    }
    return read;
  }

  private @Nullable Priority priorityWord() {
    for (Priority priority : Priority.values()) {
      if (impact != null && priority.name().equals(impact.strip())) {
        return priority;
      }
    }
    return null;
  }

  private static String beginning(String fact) {
    String line = fact.lines().findFirst().orElse(fact);
    return line.length() <= SUBJECT ? line : line.substring(0, SUBJECT - 1) + "…";
  }
}
