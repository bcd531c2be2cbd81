package org.supplierescalation.notice;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/**
 * Puts a draft of the default notice on file: a reasonable term, and nothing missing that blocks.
 */
public class DraftNotice {

  private final Notices notices;
  private final TermAdvice advice;
  private final CheckNotice check;
  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final TermCalculator calculator;
  private final BusinessCalendar calendar;
  private final Timeline timeline;
  private final Clock clock;

  public DraftNotice(
      Notices notices,
      TermAdvice advice,
      CheckNotice check,
      CaseFiles cases,
      ContractOfCase contracts,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    this.notices = notices;
    this.advice = advice;
    this.check = check;
    this.cases = cases;
    this.contracts = contracts;
    this.calculator = calculator;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  public NoticeDraft draft(
      CaseReference reference,
      NoticeText text,
      ChosenTerm term,
      @Nullable SendingMethod method,
      String by) {
    ProposedTerm proposed =
        advice.advise(reference, term.kind(), term.complexity(), term.supplierDate());
    int round = notices.latestDraft(reference).map(last -> last.round() + 1).orElse(1);
    NoticeDraft draft =
        new NoticeDraft(reference, round, text, term, proposed, method, by, clock.instant());
    refuseHoursWithoutHaste(reference, term);
    refuseWhenIncomplete(check.check(draft));
    refuseUnexplained(term, proposed);
    refuseLatePlan(reference, term);
    notices.addDraft(draft);
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Termijn gekozen: " + term.length().inWords(),
        proposed.inFull()
            + (term.deviation().isBlank() ? "" : "\nReden om af te wijken: " + term.deviation()));
    return draft;
  }

  private static void refuseWhenIncomplete(List<NoticeFinding> findings) {
    List<String> missing =
        findings.stream().filter(NoticeFinding::blocks).map(NoticeFinding::missing).toList();
    if (!missing.isEmpty()) {
      throw new Refused(
          "De ingebrekestelling is nog niet compleet. "
              + missing.stream().collect(Collectors.joining(" ")));
    }
  }

  private static void refuseUnexplained(ChosenTerm term, ProposedTerm proposed) {
    if (!term.length().equals(proposed.length()) && term.deviation().isBlank()) {
      throw new Refused(
          "Het voorstel is %s en u kiest %s. Vul in waarom u afwijkt, of neem het voorstel over. %s %s"
              .formatted(
                  proposed.length().inWords(),
                  term.length().inWords(),
                  proposed.why(),
                  proposed.warning())
              .strip());
    }
  }

  private void refuseHoursWithoutHaste(CaseReference reference, ChosenTerm term) {
    if (term.length().inHours() && cases.get(reference).priority() != Priority.P1) {
      throw new Refused(
          "Een termijn in uren kan alleen als het werk stilligt (P1). Vul de termijn in dagen in.");
    }
  }

  private void refuseLatePlan(CaseReference reference, ChosenTerm term) {
    Law law = contracts.law(reference);
    NoticeDates dates = NoticeDates.of(clock.instant(), term, law, calculator, calendar);
    if (dates.replyBy() != null && !dates.replyBy().isBefore(dates.lastDay())) {
      throw new Refused(
          "U vraagt het herstelplan pas op of na de laatste dag van de termijn. Vul minder werkdagen in, of"
              + " laat dat veld leeg.");
    }
  }
}
