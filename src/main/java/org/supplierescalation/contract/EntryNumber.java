package org.supplierescalation.contract;

import java.util.Set;
import org.supplierescalation.casefile.Refused;

/** The number of an entry: it stands in addresses of pages, so it has simple characters only. */
final class EntryNumber {

  private static final Set<String> PAGES = Set.of("new", "import", "commitments");

  private EntryNumber() {}

  static String read(String typed) {
    if (!typed.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new Refused(
          "gebruik alleen letters, cijfers, punt, streepje en laag streepje, zoals L-2026-014.");
    }
    if (PAGES.contains(typed)) {
      throw new Refused("dit woord is al in gebruik. Kies een ander nummer.");
    }
    return typed;
  }
}
