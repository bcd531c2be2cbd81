package org.supplierescalation.dossier.web;

import java.util.Locale;

/** How much there is to download, as people say it. */
final class Size {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final double KILO = 1000;

  private Size() {}

  static String inWords(long bytes) {
    if (bytes < KILO) {
      return bytes + " bytes";
    }
    if (bytes < KILO * KILO) {
      return "%.0f kB".formatted(bytes / KILO);
    }
    return bytes < KILO * KILO * KILO
        ? String.format(DUTCH, "%.1f MB", bytes / KILO / KILO)
        : String.format(DUTCH, "%.1f GB", bytes / KILO / KILO / KILO);
  }
}
