package org.supplierescalation.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is reported.
 *
 * @param contractNumber when the reporter knows it
 * @param impact what has come to a halt, in the reporter's words
 * @param discoveredOn the day the breach was found out
 */
public record NewCase(
    String subject,
    String supplierName,
    @Nullable String contractNumber,
    String impact,
    Priority priority,
    LocalDate discoveredOn,
    List<NewBreach> breaches) {

  public NewCase {
    if (subject.isBlank() || supplierName.isBlank()) {
      throw new Refused("Vul in om welke leverancier het gaat en wat er aan de hand is.");
    }
    if (breaches.isEmpty()) {
      throw new Refused("Noem ten minste één tekortkoming.");
    }
    breaches = List.copyOf(breaches);
  }
}
