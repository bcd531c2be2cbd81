package org.supplierescalation.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** Measures a contract and gathers all that belongs in the report of it. */
public class MakeMeasureReport {

  private final Contracts contracts;
  private final ServiceAgreements agreements;
  private final Tickets tickets;
  private final MeasureTickets measureTickets;
  private final MeasureAvailability measureAvailability;
  private final Clock clock;

  public MakeMeasureReport(
      Contracts contracts,
      ServiceAgreements agreements,
      Tickets tickets,
      MeasureTickets measureTickets,
      MeasureAvailability measureAvailability,
      Clock clock) {
    this.contracts = contracts;
    this.agreements = agreements;
    this.tickets = tickets;
    this.measureTickets = measureTickets;
    this.measureAvailability = measureAvailability;
    this.clock = clock;
  }

  /**
   * @param to last day
   */
  public MeasureReport make(String number, LocalDate from, LocalDate to) {
    Contract contract =
        contracts
            .find(number)
            .orElseThrow(() -> new Refused("Dit contract staat niet in het register."));
    List<Result> results = measureTickets.measure(number, from, to);
    ServiceAgreement agreement = agreements.find(number).orElseThrow();
    return new MeasureReport(
        contract,
        agreement,
        from,
        to,
        clock.instant(),
        results,
        ScoreMonths.of(results, agreement.window().zone()),
        agreement.availability() == null
            ? List.of()
            : measureAvailability.measure(
                agreement,
                results.stream().map(Result::ticket).toList(),
                YearMonth.from(from),
                YearMonth.from(to)),
        FindPatterns.in(results),
        tickets.sources(number));
  }
}
