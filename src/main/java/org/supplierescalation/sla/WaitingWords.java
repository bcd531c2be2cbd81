package org.supplierescalation.sla;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What ticket systems call whoever had to move. */
final class WaitingWords {

  private static final Map<String, WaitedFor> WORDS =
      Map.ofEntries(
          Map.entry("wij", WaitedFor.US),
          Map.entry("klant", WaitedFor.US),
          Map.entry("customer", WaitedFor.US),
          Map.entry("awaiting caller", WaitedFor.US),
          Map.entry("waiting for customer", WaitedFor.US),
          Map.entry("wacht op klant", WaitedFor.US),
          Map.entry("leverancier", WaitedFor.SUPPLIER),
          Map.entry("de leverancier", WaitedFor.SUPPLIER),
          Map.entry("supplier", WaitedFor.SUPPLIER),
          Map.entry("vendor", WaitedFor.SUBCONTRACTOR),
          Map.entry("awaiting vendor", WaitedFor.SUBCONTRACTOR),
          Map.entry("onderaannemer", WaitedFor.SUBCONTRACTOR),
          Map.entry("subcontractor", WaitedFor.SUBCONTRACTOR),
          Map.entry("ander", WaitedFor.OTHERS),
          Map.entry("derde", WaitedFor.OTHERS),
          Map.entry("third party", WaitedFor.OTHERS));

  private WaitingWords() {}

  static Optional<WaitedFor> read(String typed, Map<String, WaitedFor> own) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    for (WaitedFor who : WaitedFor.values()) {
      if (who.dutch().toLowerCase(Locale.ROOT).equals(lower)) {
        return Optional.of(who);
      }
    }
    return Optional.ofNullable(own.getOrDefault(lower, WORDS.get(lower)));
  }
}
