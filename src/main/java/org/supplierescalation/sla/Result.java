package org.supplierescalation.sla;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the clock says of one ticket.
 *
 * @param norm that holds for its priority by business impact, or null when there is none
 * @param claimedResponse as it would be by the supplier's own priority
 */
public record Result(
    Ticket ticket,
    @Nullable Norm norm,
    Measurement response,
    Measurement resolution,
    Measurement claimedResponse,
    Measurement claimedResolution) {

  public Measurement of(Kind kind) {
    return kind == Kind.RESPONSE ? response : resolution;
  }

  /** Whether the supplier's own priority would have made it in time where ours says it was not. */
  public boolean priorityMatters() {
    return response.standing() != claimedResponse.standing()
        || resolution.standing() != claimedResolution.standing();
  }

  public boolean isMissed() {
    return Stream.of(response, resolution)
        .anyMatch(measured -> measured.standing() == Standing.MISSED);
  }
}
