package org.supplierescalation.dispute;

import java.util.List;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;

/** The last days of the rights of a case, for the lawyer who takes over. */
public class RightsOnFile implements RightsDates {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final RightsCalendar calendar;

  public RightsOnFile(CaseFiles cases, ContractOfCase contracts, RightsCalendar calendar) {
    this.cases = cases;
    this.contracts = contracts;
    this.calendar = calendar;
  }

  @Override
  public List<RightsDate> of(CaseReference reference) {
    return calendar.of(cases.get(reference).discoveredOn(), contracts.find(reference)).stream()
        .map(
            date ->
                new RightsDate(
                    date.right().dutch(),
                    date.lastDay(),
                    "%s Grond: %s.".formatted(date.why(), date.ground())))
        .toList();
  }
}
