package org.supplierescalation.casefile;

import java.util.Optional;
import org.supplierescalation.casefile.PriorityTable.PriorityAnswer;

/** The decision table ranks the case by its impact on the business. */
public class RankCase {

  static final String TITLE = "Prioriteit ";
  static final String UNDECIDED = TITLE + "nog niet bepaald: geen regel past";

  private final CaseFiles cases;
  private final PriorityTable table;
  private final Timeline timeline;

  public RankCase(CaseFiles cases, PriorityTable table, Timeline timeline) {
    this.cases = cases;
    this.table = table;
    this.timeline = timeline;
  }

  /**
   * @param by whoever reported the hindrance
   */
  public void rank(CaseReference reference, Hindrance hindrance, String by) {
    Optional<PriorityAnswer> answer = table.answer(hindrance);
    answer.ifPresent(ranked -> cases.update(cases.get(reference).rankedAs(ranked.priority())));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        answer.map(ranked -> TITLE + ranked.priority().dutch()).orElse(UNDECIDED),
        answer
            .map(ranked -> ground(hindrance, ranked))
            .orElse(
                "Hinder: %s.%n%nDe contractmanager bepaalt de prioriteit bij het beoordelen van de melding."
                    .formatted(hindrance.dutch())));
  }

  private static String ground(Hindrance hindrance, PriorityAnswer ranked) {
    return """
        %s
        Hinder: %s.
        Eerste reactie binnen %s, bericht over de voortgang elke %s.

        Tabel “Prioriteit”, versie %d."""
        .formatted(
            ranked.ground(),
            hindrance.dutch(),
            ranked.reaction(),
            ranked.update(),
            ranked.tableVersion());
  }
}
