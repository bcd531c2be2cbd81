package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.term.DutchDates;

/** Makes the agenda of an evaluation from what is on file, on the day the preparation begins. */
public class ComposeAgenda {

  /** What a subject can hold. */
  private static final int LONGEST = 8000;

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final EvaluationActions actions;
  private final Rhythms rhythms;
  private final ClockFacts clockFacts;
  private final CaseLines caseLines;
  private final Clock clock;

  public ComposeAgenda(
      Contracts contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      Rhythms rhythms,
      ClockFacts clockFacts,
      CaseLines caseLines,
      Clock clock) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.actions = actions;
    this.rhythms = rhythms;
    this.clockFacts = clockFacts;
    this.caseLines = caseLines;
    this.clock = clock;
  }

  public void compose(EvaluationKey key) {
    Contract contract = contracts.find(key.contract()).orElseThrow();
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    List<Evaluation> held =
        evaluations.of(key.contract()).stream().filter(Evaluation::isHeld).toList();
    @Nullable Evaluation last = held.isEmpty() ? null : held.get(0);
    LocalDate from = from(key, last, today);
    List<AgendaItem> agenda = new ArrayList<>();
    agenda.add(item(AgendaSubject.CLOCK, clockFacts.of(key.contract(), from, today)));
    agenda.add(item(AgendaSubject.BREACHES, caseLines.open(key.contract())));
    agenda.add(item(AgendaSubject.PROMISES, caseLines.promises(key.contract(), from, today)));
    agenda.add(
        item(
            AgendaSubject.LESSONS,
            caseLines.lessons(key.contract(), reference -> isSettled(reference, held))));
    agenda.add(item(AgendaSubject.ACTIONS, actions(key, last, today)));
    agenda.add(item(AgendaSubject.CONTINUITY, continuity(last)));
    agenda.add(item(AgendaSubject.MATURITY, maturity(last)));
    evaluations.putAgenda(key, from, today, agenda);
  }

  /** The day after the last agenda ended, so that nothing is skipped or told twice. */
  private LocalDate from(EvaluationKey key, @Nullable Evaluation last, LocalDate today) {
    LocalDate from =
        last == null || last.to() == null
            ? today.minusMonths(rhythms.of(key.contract()).months())
            : last.to().plusDays(1);
    return from.isAfter(today) ? today : from;
  }

  /** Somebody said so of the lessons on an agenda, and this was one of them. */
  private static boolean isSettled(CaseReference reference, List<Evaluation> held) {
    return held.stream()
        .filter(Evaluation::lessonsDone)
        .flatMap(evaluation -> evaluation.facts(AgendaSubject.LESSONS).lines())
        .anyMatch(line -> line.startsWith(reference + ":"));
  }

  /** What is still open, and what was done since the last time. */
  private List<String> actions(EvaluationKey key, @Nullable Evaluation last, LocalDate today) {
    return actions.of(key.contract()).stream()
        .filter(
            action ->
                action.isOpen()
                    || last != null && action.evaluation().number() == last.key().number())
        .map(action -> line(action, today))
        .toList();
  }

  private static String line(EvaluationAction action, LocalDate today) {
    NewAction agreed = action.agreed();
    String state =
        action.doneOn() != null
            ? "gedaan op %s: %s".formatted(DutchDates.inDigits(action.doneOn()), action.doneHow())
            : action.isOverdue(today) ? "nog niet gedaan en te laat" : "nog niet gedaan";
    return "%s (%s, %s), uiterlijk %s: %s"
        .formatted(
            agreed.what(),
            agreed.side().dutch().toLowerCase(java.util.Locale.ROOT),
            agreed.who(),
            DutchDates.inDigits(agreed.dueOn()),
            state);
  }

  private static List<String> continuity(@Nullable Evaluation last) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Als deze leverancier morgen onbereikbaar is: wie neemt het over, hoe snel en volgens welke afspraak?");
    Optional.ofNullable(last)
        .map(Evaluation::continuity)
        .ifPresentOrElse(
            known -> {
              lines.add(
                  "Vorige keer: %s. %s".formatted(known.answer().dutch(), known.explanation()));
              lines.add(
                  known.testedOn() == null
                      ? "Nog nooit getest."
                      : "Laatst getest op %s.".formatted(DutchDates.inDigits(known.testedOn())));
            },
            () -> lines.add("Deze vraag is nog niet eerder beantwoord."));
    return lines;
  }

  private static List<String> maturity(@Nullable Evaluation last) {
    List<String> lines = new ArrayList<>();
    for (MaturityQuestion question : MaturityQuestion.values()) {
      String before =
          last == null
              ? ""
              : last.scores().stream()
                  .filter(score -> score.question() == question)
                  .findFirst()
                  .map(score -> " Vorige keer: " + score.level().dutch() + ".")
                  .orElse("");
      lines.add(question.dutch() + before);
    }
    return lines;
  }

  private static AgendaItem item(AgendaSubject subject, List<String> lines) {
    String facts = lines.isEmpty() ? "Niets." : String.join("\n", lines);
    return new AgendaItem(
        subject, facts.length() <= LONGEST ? facts : facts.substring(0, LONGEST - 1) + "…");
  }
}
