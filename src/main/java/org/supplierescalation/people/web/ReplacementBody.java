package org.supplierescalation.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.supplierescalation.people.Replacement;

/** A replacement as other programs read it. */
@Schema(name = "Replacement", description = "Wie vervangt wie, en wanneer")
record ReplacementBody(
    long id,
    String absent,
    String substitute,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    String setBy) {

  static ReplacementBody of(Replacement replacement) {
    return new ReplacementBody(
        replacement.id(),
        replacement.absent(),
        replacement.substitute(),
        replacement.firstDay(),
        replacement.lastDay(),
        replacement.reason(),
        replacement.setBy());
  }
}
