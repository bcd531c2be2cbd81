package org.supplierescalation.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Who at the supplier is away now, on the page of the case. */
public class AbsencePanel implements CasePanel {

  /** An absence without a day is shown for so long, and then forgotten. */
  private static final int DAYS_WITHOUT_END = 14;

  private final Absences absences;
  private final ContractOfCase contracts;
  private final Clock clock;

  public AbsencePanel(Absences absences, ContractOfCase contracts, Clock clock) {
    this.absences = absences;
    this.contracts = contracts;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    Law law = contracts.find(reference).map(Contract::law).orElse(Law.NL);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    List<List<String>> rows =
        absences.of(reference).stream()
            .filter(absence -> !today.isAfter(lastDay(absence, law)))
            .map(absence -> row(absence, law))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "afwezig",
                "Afwezig bij de leverancier",
                "Een afwezigheidsbericht verandert geen termijn. Is het dringend, bel dan of schrijf de vervanger.",
                List.of("Wie", "Afwezig tot en met", "Vervanger", "Bericht van"),
                rows));
  }

  private static LocalDate lastDay(Absence absence, Law law) {
    return absence.until() == null
        ? absence.reportedAt().atZone(law.zone()).toLocalDate().plusDays(DAYS_WITHOUT_END)
        : absence.until();
  }

  private static List<String> row(Absence absence, Law law) {
    return List.of(
        absence.person(),
        absence.until() == null ? "onbekend" : DutchDates.inWords(absence.until()),
        absence.colleague().isEmpty() ? "niet genoemd" : absence.colleague(),
        DutchDates.inWords(absence.reportedAt(), law));
  }
}
