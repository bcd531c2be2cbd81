package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/** The settled claims of damages, of which the newest counts, and what was paid on them. */
public interface DamageClaims {

  void add(DamageClaim claim);

  Optional<DamageClaim> latest(CaseReference reference);

  void received(CaseReference reference, BigDecimal amount, LocalDate on, String by);

  /** Euro received in all. */
  BigDecimal received(CaseReference reference);

  default DamageClaim settled(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new Refused("Laat de jurist eerst de schadeclaim vaststellen."));
  }
}
