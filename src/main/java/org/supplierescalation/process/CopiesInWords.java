package org.supplierescalation.process;

import java.util.List;

/** Who gets a copy, as a form says it. */
final class CopiesInWords {

  private CopiesInWords() {}

  static String of(List<String> addresses) {
    return addresses.isEmpty() ? "niemand" : String.join(", ", addresses);
  }
}
