package org.supplierescalation.sla;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/**
 * What a contract says about service, as far as a clock can measure it.
 *
 * @param contract its number
 * @param availability percentage of the service window in a calendar month, or null when none was
 *     promised
 * @param availabilityClause where that stands; may be empty
 * @param version how often it was written down, from 1; 0 for one that is not kept yet
 */
public record ServiceAgreement(
    String contract,
    ServiceWindow window,
    List<Norm> norms,
    @Nullable BigDecimal availability,
    String availabilityClause,
    int version) {

  public ServiceAgreement {
    norms = List.copyOf(norms);
  }

  /** The norm of this service, or else the one for every service. */
  public Optional<Norm> norm(String service, Priority priority) {
    return norms.stream()
        .filter(norm -> norm.priority() == priority)
        .filter(norm -> norm.service().isEmpty() || norm.service().equalsIgnoreCase(service))
        .max(Comparator.comparing(norm -> !norm.service().isEmpty()));
  }
}
