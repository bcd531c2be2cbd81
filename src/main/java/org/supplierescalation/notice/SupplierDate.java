package org.supplierescalation.notice;

import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;

/**
 * The day that the supplier itself proposed in writing (law.md 6b, M5).
 *
 * @param source where it is written, on one line
 * @param realistic whether we believe that it can be done by then
 */
public record SupplierDate(LocalDate on, String source, boolean realistic) {

  public SupplierDate {
    if (source.isBlank()) {
      throw new Refused(
          "Vul in waar de leverancier die datum schreef, bijvoorbeeld: e-mail van 3 december.");
    }
    source = source.strip().replaceAll("\\s+", " ");
  }
}
