package org.supplierescalation.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.lesson.SupplierTrack;
import org.supplierescalation.overview.SupplierReport.CaseLine;
import org.supplierescalation.overview.SupplierReport.ContractLine;
import org.supplierescalation.sla.MeasureTickets;
import org.supplierescalation.sla.Result;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.Standing;
import org.supplierescalation.term.Law;

/** Counts what a supplier did: its tickets, its last terms, its closed cases. */
public class TrackSupplier {

  private static final Set<Outcome> NO_JUDGEMENT = Set.of(Outcome.WITHDRAWN, Outcome.OUT_OF_SCOPE);

  private final ServiceAgreements agreements;
  private final MeasureTickets measureTickets;
  private final Clock clock;

  public TrackSupplier(ServiceAgreements agreements, MeasureTickets measureTickets, Clock clock) {
    this.agreements = agreements;
    this.measureTickets = measureTickets;
    this.clock = clock;
  }

  public SupplierTrack of(SupplierReport report) {
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    List<Result> results =
        report.contracts().stream()
            .map(ContractLine::number)
            .filter(number -> agreements.find(number).isPresent())
            .flatMap(number -> measureTickets.measure(number, today.minusYears(1), today).stream())
            .toList();
    List<@Nullable Outcome> outcomes =
        report.cases().stream()
            .filter(line -> !line.isOpen())
            .map(CaseLine::outcome)
            .filter(outcome -> outcome != null && !NO_JUDGEMENT.contains(outcome))
            .toList();
    int cured = (int) outcomes.stream().filter(outcome -> outcome == Outcome.CURED).count();
    return new SupplierTrack(
        (int) results.stream().filter(TrackSupplier::isInTime).count(),
        (int) results.stream().filter(Result::isMissed).count(),
        report.terms().kept(),
        report.terms().missed(),
        cured,
        outcomes.size() - cured);
  }

  /** Finished against at least one norm, and none missed. */
  private static boolean isInTime(Result result) {
    return !result.isMissed()
        && (result.response().standing() == Standing.MET
            || result.resolution().standing() == Standing.MET);
  }
}
