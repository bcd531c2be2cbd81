package org.supplierescalation.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/**
 * Gives the supplier a later last day and drafts the mail that says so. Nothing is waived by it
 * (law.md 8: new promises can wipe out a default).
 */
public class GrantExtension {

  private final Terms terms;
  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;
  private final TermCalculator calculator;
  private final BusinessCalendar calendar;
  private final Timeline timeline;
  private final Clock clock;

  public GrantExtension(
      Terms terms,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    this.terms = terms;
    this.contracts = contracts;
    this.composeLetter = composeLetter;
    this.calculator = calculator;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  public RunningTerm grant(CaseReference reference, Extension extension, String by) {
    RunningTerm term = terms.get(reference);
    Contract contract = contracts.get(reference);
    LocalDate lastDay = lastDay(term, extension, contract.law());
    String why =
        "Verlengd van %s naar %s, zonder afstand van rechten. Reden: %s"
            .formatted(
                DutchDates.inWords(term.lastDay()),
                DutchDates.inWords(lastDay),
                extension.reason());
    RunningTerm extended =
        new RunningTerm(
            reference,
            term.letterRound(),
            term.receivedOn(),
            term.receivedAt(),
            lastDay,
            null,
            why,
            true,
            by,
            clock.instant());
    terms.add(extended);
    timeline.add(
        reference,
        by,
        EntryKind.TERM,
        "Termijn verlengd " + extended.untilInWords(contract.law()),
        why);
    composeLetter.mailOnly(
        reference,
        LetterKind.TERM_EXTENSION,
        contract.law(),
        contract.supplier().noticeEmail(),
        Map.of(
            "reference", reference.value(),
            "supplier", contract.supplier().name(),
            "contractTitle", contract.title(),
            "oldUntil", LetterDates.until(term.overAt(contract.law()), contract.law()),
            "until", LetterDates.until(extended.overAt(contract.law()), contract.law()),
            "oldLastDay", LetterDates.inWords(term.lastDay()),
            "lastDay", LetterDates.inWords(lastDay),
            "reason", extension.reason()),
        by);
    return extended;
  }

  private LocalDate lastDay(RunningTerm term, Extension extension, Law law) {
    if (!clock.instant().isBefore(term.overAt(law))) {
      throw new Refused(
          "De termijn is al voorbij. Verlengen kan niet meer: dat zou rechten kosten. Overleg met de jurist.");
    }
    LocalDate until = extension.until();
    if (extension.days() != null) {
      return calculator.end(law, term.lastDay(), extension.days()).dueOn();
    }
    LocalDate tooSoon = term.inHours() ? term.lastDay().minusDays(1) : term.lastDay();
    if (until == null || !until.isAfter(tooSoon)) {
      throw new Refused(
          "De termijn loopt nu %s. Kies een latere dag.".formatted(term.untilInWords(law)));
    }
    Optional<String> dayOff = calendar.dayOff(law, until);
    if (dayOff.isPresent()) {
      throw new Refused(
          "%s is geen werkdag. Kies %s."
              .formatted(
                  DutchDates.inWords(until),
                  DutchDates.inWords(calendar.plusWorkingDays(law, until, 1))));
    }
    return until;
  }
}
