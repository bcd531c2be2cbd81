package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.Terms;
import org.supplierescalation.term.Law;

/**
 * The first day on which interest on damages can run: NL the day of default (BW 6:119, 6:83 sub b),
 * BE the day on which the notice arrived (art. 5.240 BW).
 */
public class LegalDay {

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final Terms terms;

  public LegalDay(ContractOfCase contracts, FoundDefaults defaults, Terms terms) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.terms = terms;
  }

  /** Empty as long as nothing in the case file carries interest. */
  public Optional<LocalDate> of(CaseReference reference) {
    Optional<LocalDate> since =
        defaults.latest(reference).filter(FoundDefault::inDefault).map(FoundDefault::since);
    return contracts.law(reference) == Law.NL
        ? since
        : terms.current(reference).map(RunningTerm::receivedOn).or(() -> since);
  }
}
