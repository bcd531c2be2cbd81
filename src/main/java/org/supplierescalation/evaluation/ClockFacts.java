package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.sla.FindBreaches;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.MeasureReport;
import org.supplierescalation.sla.Pattern;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.term.DutchDates;

/** What the service clock says of a contract, in lines for an agenda. */
public class ClockFacts {

  private final ServiceAgreements agreements;
  private final MakeMeasureReport makeReport;

  public ClockFacts(ServiceAgreements agreements, MakeMeasureReport makeReport) {
    this.agreements = agreements;
    this.makeReport = makeReport;
  }

  /**
   * @param to last day
   */
  List<String> of(String contract, LocalDate from, LocalDate to) {
    if (agreements.find(contract).isEmpty()) {
      return List.of(
          "Niet gemeten: er zijn nog geen serviceafspraken vastgelegd. Leg ze vast bij het contract.");
    }
    MeasureReport report = makeReport.make(contract, from, to);
    String time = "%s tot en met %s".formatted(DutchDates.inDigits(from), DutchDates.inDigits(to));
    if (report.results().isEmpty()) {
      return List.of("Van %s zijn er geen meldingen ingelezen.".formatted(time));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Van %s: %d van de %d meldingen te laat beantwoord of hersteld."
            .formatted(time, report.late().size(), report.results().size()));
    report.patterns().stream().map(Pattern::inWords).map("Patroon: "::concat).forEach(lines::add);
    FindBreaches.in(report).forEach(found -> lines.add(found.breach().fact()));
    return lines;
  }
}
