package org.supplierescalation.dispatch.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.SafeText;

/** What an administrator typed about one mail, checked. */
record TypedJudgement(Map<String, String> typed) {

  private static final int LONGEST = 500;

  CaseReference reference() {
    try {
      return new CaseReference(hidden("reference"));
    } catch (IllegalArgumentException e) {
      throw new Refused("Dit dossier bestaat niet. Vernieuw de pagina.");
    }
  }

  String letterKey() {
    return hidden("letterKey");
  }

  String recipient() {
    return hidden("recipient");
  }

  String how() {
    return line("Hoe weet u dat?", typed.get("how"));
  }

  /** Null when it was not sent. */
  @Nullable LocalDate sentOn() {
    return switch (typed.getOrDefault("answer", "")) {
      case "sent" -> day(typed.getOrDefault("sentOn", "").strip());
      case "not-sent" -> null;
      default -> throw new Refused("Maak een keuze bij “Is het bericht al verstuurd?”.");
    };
  }

  /** One line, which may be empty: the act itself says what it needs. */
  static String line(String label, @Nullable String typed) {
    String text = typed == null ? "" : SafeText.lines(typed).strip();
    if (text.length() > LONGEST || SafeText.breaksLine(text)) {
      throw new Refused(
          "Vul bij “%s” één regel in van hoogstens %d tekens.".formatted(label, LONGEST));
    }
    return text;
  }

  private String hidden(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new Refused("Vul een datum in bij “Verstuurd op”.");
    }
  }
}
