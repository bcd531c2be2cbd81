package org.supplierescalation.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * To which case a mail belongs, and how we know.
 *
 * @param reference the case, or null when nobody can say for sure: the holding pen
 * @param how by which sign
 * @param writer who wrote it, seen from the case
 * @param suggestions cases a person may look at, the likeliest first
 */
public record Match(
    @Nullable CaseReference reference, How how, Writer writer, List<CaseReference> suggestions) {

  public Match {
    suggestions = List.copyOf(suggestions);
  }

  /** Nobody can say. */
  static Match unknown() {
    return new Match(null, How.UNKNOWN, Writer.STRANGER, List.of());
  }

  /** By which sign a mail was known. */
  public enum How {
    ANSWERS_OUR_MAIL("Antwoord op onze mail"),
    CASE_ADDRESS("Gestuurd naar het adres van het dossier"),
    TICKET_NUMBER("Meldingsnummer van de leverancier"),
    REPORT_ON_OUR_MAIL("Bericht van de mailserver over onze mail"),
    UNKNOWN("Niet herkend");

    private final String dutch;

    How(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  /** Who wrote, seen from the case. */
  public enum Writer {
    CONTACT("Contactpersoon van de leverancier"),
    COLLEAGUE("Collega van een contactpersoon"),
    MAIL_SERVER("Mailserver"),
    STRANGER("Onbekende afzender");

    private final String dutch;

    Writer(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }
}
