package org.supplierescalation.notice;

import java.util.List;
import org.supplierescalation.term.TermSpan;

/**
 * What table {@code term-length}, the contract and the case say a reasonable term is.
 *
 * @param length after receipt; the calendar may still move the end
 * @param motivation one Dutch sentence for each factor that counted, in order
 * @param risk that the term is found too short
 * @param warnings Dutch, for the drafter and the lawyer; may be empty
 * @param tableVersion of the table that answered
 */
public record ProposedTerm(
    NoticeKind kind,
    Complexity complexity,
    TermSpan length,
    List<String> motivation,
    TermRisk risk,
    List<String> warnings,
    int tableVersion) {

  public ProposedTerm {
    motivation = List.copyOf(motivation);
    warnings = List.copyOf(warnings);
  }

  /** Why this long, as running text. */
  public String why() {
    return String.join(" ", motivation);
  }

  /** What to beware of, as running text; may be empty. */
  public String warning() {
    return String.join(" ", warnings);
  }

  /** As it stands on the timeline. */
  String inFull() {
    return "%s%n%s%nRisico dat de termijn te kort is: %s.%s%nTabel “Redelijke termijn”, versie %d."
        .formatted(
            "Voorstel: " + length.inWords() + ".",
            String.join("\n", motivation),
            risk.dutch().toLowerCase(java.util.Locale.ROOT),
            warnings.isEmpty() ? "" : "\n" + String.join("\n", warnings),
            tableVersion);
  }
}
