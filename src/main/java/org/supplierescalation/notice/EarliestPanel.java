package org.supplierescalation.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** The earliest dates of a case, as long as no notice of default was received. */
public class EarliestPanel implements CasePanel {

  private final FindEarliestDates findEarliestDates;
  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Notices notices;
  private final Terms terms;
  private final TermAdvice advice;
  private final Clock clock;

  public EarliestPanel(
      FindEarliestDates findEarliestDates,
      CaseFiles cases,
      ContractOfCase contracts,
      Notices notices,
      Terms terms,
      TermAdvice advice,
      Clock clock) {
    this.findEarliestDates = findEarliestDates;
    this.cases = cases;
    this.contracts = contracts;
    this.notices = notices;
    this.terms = terms;
    this.advice = advice;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    Optional<EscalationCase> open =
        cases
            .find(reference)
            .filter(EscalationCase::isOpen)
            .filter(c -> terms.current(reference).isEmpty());
    return open.flatMap(c -> contracts.find(reference).map(contract -> panel(c, contract)));
  }

  private Panel panel(EscalationCase open, Contract contract) {
    CaseReference reference = open.reference();
    Optional<ChosenTerm> drafted = notices.latestDraft(reference).map(NoticeDraft::term);
    NoticeKind kind = drafted.map(ChosenTerm::kind).orElse(NoticeKind.RECURRING_SLA_BREACH);
    Complexity complexity = drafted.map(ChosenTerm::complexity).orElse(Complexity.MEDIUM);
    TermQuestion question =
        new TermQuestion(
            contract.law(),
            kind,
            open.priority(),
            complexity,
            advice.earlierTerms(reference, kind),
            contract.noticeMinDays(),
            contract.clauses().noticeMaxDays(),
            drafted.map(ChosenTerm::supplierDate).orElse(null),
            LocalDate.now(clock.withZone(contract.law().zone())));
    EarliestDates found =
        findEarliestDates.find(
            new EarliestQuestion(question, EarliestQuestion.usualReceiptDays(contract.law())));
    return new Panel(
        "vroegste-datums",
        "Vroegste datums",
        "Als de ingebrekestelling vandaag wordt opgesteld. Gerekend met: %s, herstel %s, termijn %s."
            .formatted(
                lower(kind.dutch()), lower(complexity.dutch()), found.term().length().inWords()),
        List.of("Stap", "Op zijn vroegst", "Als dit klopt"),
        found.steps().stream()
            .map(
                step ->
                    List.of(
                        step.name(),
                        DutchDates.inWords(step.on()),
                        String.join("\n", step.assumptions())))
            .toList());
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
