package org.supplierescalation.notice;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/** The term to propose in a case: the reasonable term, with what the case file knows. */
public class TermAdvice {

  private final ReasonableTerm reasonableTerm;
  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Terms terms;
  private final MissedPromises missedPromises;
  private final Clock clock;

  public TermAdvice(
      ReasonableTerm reasonableTerm,
      CaseFiles cases,
      ContractOfCase contracts,
      Terms terms,
      MissedPromises missedPromises,
      Clock clock) {
    this.reasonableTerm = reasonableTerm;
    this.cases = cases;
    this.contracts = contracts;
    this.terms = terms;
    this.missedPromises = missedPromises;
    this.clock = clock;
  }

  public ProposedTerm advise(
      CaseReference reference,
      NoticeKind kind,
      Complexity complexity,
      @Nullable SupplierDate supplierDate) {
    Contract contract = contracts.get(reference);
    return reasonableTerm.propose(
        new TermQuestion(
            contract.law(),
            kind,
            cases.get(reference).priority(),
            complexity,
            earlierTerms(reference, kind),
            contract.noticeMinDays(),
            contract.clauses().noticeMaxDays(),
            supplierDate,
            LocalDate.now(clock.withZone(contract.law().zone()))));
  }

  /**
   * How often the supplier had time before: each notice with a term of its own, and when the same
   * norm is missed again and again, each date that it promised and missed as well.
   */
  public int earlierTerms(CaseReference reference, NoticeKind kind) {
    long notices =
        terms.history(reference).stream().map(RunningTerm::letterRound).distinct().count();
    int promises = kind == NoticeKind.RECURRING_SLA_BREACH ? missedPromises.of(reference) : 0;
    return Math.toIntExact(notices) + promises;
  }
}
