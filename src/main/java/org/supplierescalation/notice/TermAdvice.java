package org.supplierescalation.notice;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.TermLengthTable.TermLength;

/** The term to propose: the table's days, and never fewer than the contract allows (6b, M3). */
public class TermAdvice {

  private final TermLengthTable table;
  private final CaseFiles cases;
  private final ContractOfCase contracts;

  public TermAdvice(TermLengthTable table, CaseFiles cases, ContractOfCase contracts) {
    this.table = table;
    this.cases = cases;
    this.contracts = contracts;
  }

  public ProposedTerm advise(CaseReference reference, NoticeKind kind, Complexity complexity) {
    Priority impact = cases.get(reference).priority();
    TermLength found = table.lookUp(kind, impact, complexity);
    String motivation =
        "%s Soort: %s; gevolg: %s; complexiteit: %s. Uitgangspunt: %s."
            .formatted(
                found.ground(),
                lower(kind.dutch()),
                impact.dutch(),
                lower(complexity.dutch()),
                CalendarDays.of(found.baseDays()));
    @Nullable Integer least = contracts.get(reference).noticeMinDays();
    if (least == null || least <= found.baseDays()) {
      return new ProposedTerm(kind, complexity, found.baseDays(), motivation, "", found.version());
    }
    return new ProposedTerm(
        kind,
        complexity,
        least,
        motivation
            + " Het contract eist een termijn van ten minste %s; daarom wordt het voorstel %s."
                .formatted(CalendarDays.of(least), CalendarDays.of(least)),
        "Het contract laat geen kortere termijn toe. Kunt u niet zo lang wachten? Bespreek dan met de"
            + " jurist een kort geding, of reken met servicecredits.",
        found.version());
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
