package org.supplierescalation.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.contract.Contract;

/**
 * What was measured of a contract in some time, with all that is needed to measure it again.
 *
 * @param to last day
 * @param at when it was measured: what had not ended by then was still running
 * @param results by the opening of the ticket, oldest first
 * @param sources where the tickets came from
 */
public record MeasureReport(
    Contract contract,
    ServiceAgreement agreement,
    LocalDate from,
    LocalDate to,
    Instant at,
    List<Result> results,
    List<MonthScore> months,
    List<Availability> availability,
    List<Pattern> patterns,
    List<TicketSource> sources) {

  public MeasureReport {
    results = List.copyOf(results);
    months = List.copyOf(months);
    availability = List.copyOf(availability);
    patterns = List.copyOf(patterns);
    sources = List.copyOf(sources);
  }

  public List<Result> late() {
    return results.stream().filter(Result::isMissed).toList();
  }
}
