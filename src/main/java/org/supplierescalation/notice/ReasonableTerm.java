package org.supplierescalation.notice;

import java.util.Locale;
import org.supplierescalation.notice.TermLengthTable.TermLength;

/** What a reasonable term is: table {@code term-length}, then what changes it (law.md 6b). */
public class ReasonableTerm {

  private final TermLengthTable table;
  private final SlowSeason slowSeason;

  public ReasonableTerm(TermLengthTable table, SlowSeason slowSeason) {
    this.table = table;
    this.slowSeason = slowSeason;
  }

  public ProposedTerm propose(TermQuestion question) {
    TermLength base = table.lookUp(question.kind(), question.impact(), question.complexity());
    String basis =
        "%s Soort: %s; gevolg: %s; complexiteit: %s. Uitgangspunt: %s."
            .formatted(
                base.ground(),
                lower(question.kind().dutch()),
                question.impact().dutch(),
                lower(question.complexity().dutch()),
                base.length().inWords());
    return new TermModifiers(question, base, basis)
        .earlierTerms()
        .floor()
        .contractMinimum()
        .contractMaximum()
        .supplierDate()
        .slowSeason(slowSeason)
        .calendar()
        .proposal();
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
