package org.supplierescalation.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.notice.EarliestDates.Step;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermSpan;

/**
 * When the supplier can be in default and the contract dissolved at the earliest, if we start now.
 * Every step gets the working days that the process gives its people; nothing is skipped.
 */
public class FindEarliestDates {

  private static final LocalTime END_OF_OFFICE_DAY = LocalTime.of(17, 0);

  private final ReasonableTerm reasonableTerm;
  private final ProcessPace pace;
  private final TermCalculator calculator;
  private final BusinessCalendar calendar;

  public FindEarliestDates(
      ReasonableTerm reasonableTerm,
      ProcessPace pace,
      TermCalculator calculator,
      BusinessCalendar calendar) {
    this.reasonableTerm = reasonableTerm;
    this.pace = pace;
    this.calculator = calculator;
    this.calendar = calendar;
  }

  public EarliestDates find(EarliestQuestion question) {
    Law law = question.term().law();
    ProposedTerm term = reasonableTerm.propose(question.term());
    Step notice = notice(law, question.term().startsOn());
    Step receipt = receipt(law, notice.on(), question.receiptDays());
    Step inDefault = inDefault(law, receipt.on(), term);
    Step termination = termination(law, inDefault.on());
    return new EarliestDates(term, List.of(notice, receipt, inDefault, termination));
  }

  private Step notice(Law law, LocalDate startsOn) {
    List<String> reason = new ArrayList<>();
    reason.add("Wij beginnen op %s.".formatted(DutchDates.inWords(startsOn)));
    LocalDate on =
        after(
            law,
            startsOn,
            reason,
            ProcessStep.DRAFT_NOTICE,
            ProcessStep.REVIEW_NOTICE,
            ProcessStep.ANNOUNCE_NOTICE,
            ProcessStep.SIGN_NOTICE);
    return step(
        law,
        EarliestStep.NOTICE,
        on,
        reason,
        List.of(
            "De tekortkoming staat vast, met bewijs, en er is al met de leverancier gesproken.",
            "Een collega toetst de brief en stuurt hem niet terug.",
            "De leverancier is telefonisch te bereiken, of er is drie keer geprobeerd."));
  }

  private Step receipt(Law law, LocalDate sentOn, int days) {
    LocalDate on = calendar.plusWorkingDays(law, sentOn, days);
    String counted =
        days == 0
            ? "De leverancier bevestigt de ontvangst dezelfde dag."
            : "%s na verzending is de ontvangst te bewijzen.".formatted(workingDays(days));
    return step(
        law,
        EarliestStep.RECEIPT,
        on,
        List.of(counted),
        List.of(
            "De ontvangst is bewezen met bewijsgraad A, B of C. Alleen verzenden (D) begint geen termijn.",
            law == Law.BE
                ? "Een e-mail telt als de leverancier het adres vooraf aanvaardde, of de ontvangst bevestigt."
                : "De brief bereikt de leverancier op het adres uit het contract."));
  }

  private Step inDefault(Law law, LocalDate receivedOn, ProposedTerm term) {
    TermSpan length = term.length();
    List<String> reason = new ArrayList<>();
    reason.add("De redelijke termijn is %s.".formatted(length.inWords()));
    LocalDate on;
    if (length.inHours()) {
      Instant receivedAt = LegalTime.at(law, receivedOn, END_OF_OFFICE_DAY);
      var end = calculator.endInHours(law, receivedAt, length.amount());
      reason.addAll(end.explanation());
      on = end.endsAt().atZone(law.zone()).toLocalDate();
    } else {
      var end = calculator.end(law, receivedOn, length.amount());
      reason.addAll(end.explanation());
      on = end.defaultFrom();
    }
    List<String> assumptions = new ArrayList<>();
    assumptions.add("De leverancier komt niet na, en vraagt of krijgt geen uitstel.");
    assumptions.add("Wij zijn zelf alles nagekomen: toegang, gegevens, besluiten en betaling.");
    if (length.inHours()) {
      assumptions.add("De brief is om 17.00 uur ontvangen.");
    }
    assumptions.addAll(term.warnings());
    return step(law, EarliestStep.DEFAULT, on, reason, assumptions);
  }

  private Step termination(Law law, LocalDate inDefaultFrom) {
    List<String> reason = new ArrayList<>();
    LocalDate on = after(law, inDefaultFrom, reason, toDissolution(law));
    List<String> assumptions = new ArrayList<>();
    assumptions.add("Het exitplan is klaar genoeg; jurist en directie keuren het goed.");
    if (law == Law.NL) {
      assumptions.add(
          "De tekortkoming is niet te gering voor ontbinding (artikel 6:265 BW) en de verklaring is"
              + " schriftelijk (artikel 6:267 BW).");
    } else {
      assumptions.add(
          "De tekortkoming is ernstig genoeg, de toestand is vastgesteld (liefst tegensprekelijk) en"
              + " de kennisgeving noemt elke tekortkoming (artikel 5.93 BW; contracten van voor 2023:"
              + " overleg met de jurist).");
    }
    return step(law, EarliestStep.TERMINATION, on, reason, assumptions);
  }

  /** Belgian law wants the state found before the contract ends (art. 5.93 BW). */
  private static ProcessStep[] toDissolution(Law law) {
    return Stream.of(
            ProcessStep.ESTABLISH_DEFAULT,
            ProcessStep.COMPOSE_LETTER,
            ProcessStep.REVIEW_LETTER,
            ProcessStep.SIGN_LETTER,
            ProcessStep.ESTABLISH_REMEDY_FACTS,
            ProcessStep.CHOOSE_REMEDIES,
            ProcessStep.APPROVE_REMEDIES,
            ProcessStep.CHOOSE_ENDING,
            ProcessStep.PREPARE_DISSOLUTION,
            ProcessStep.FIND_STATE,
            ProcessStep.ADVISE_DISSOLUTION,
            ProcessStep.PLAN_ASSETS,
            ProcessStep.PLAN_CONTINUITY,
            ProcessStep.APPROVE_EXIT_PLAN,
            ProcessStep.COMPOSE_LETTER,
            ProcessStep.REVIEW_LETTER,
            ProcessStep.SIGN_LETTER)
        .filter(step -> law == Law.BE || step != ProcessStep.FIND_STATE)
        .toArray(ProcessStep[]::new);
  }

  private LocalDate after(Law law, LocalDate start, List<String> reason, ProcessStep... steps) {
    LocalDate day = start;
    for (ProcessStep step : steps) {
      int days = pace.workingDays(step);
      day = calendar.plusWorkingDays(law, day, days);
      reason.add(
          "%s: %s, tot en met %s."
              .formatted(capital(step.dutch()), workingDays(days), DutchDates.inWords(day)));
    }
    return day;
  }

  private static Step step(
      Law law, EarliestStep step, LocalDate on, List<String> reason, List<String> assumptions) {
    return new Step(step, step.dutch(law), on, reason, assumptions);
  }

  private static String workingDays(int days) {
    return days == 1 ? "1 werkdag" : days + " werkdagen";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
