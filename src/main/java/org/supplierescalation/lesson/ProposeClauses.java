package org.supplierescalation.lesson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;

/** Picks from the library what would mend the weak places of a contract. */
public final class ProposeClauses {

  private static final String VAGUE = "vague";
  private static final Map<QualityCheck, String> CLAUSES = new EnumMap<>(QualityCheck.class);

  static {
    CLAUSES.put(QualityCheck.NO_RESOLUTION_TARGET, "resolution");
    CLAUSES.put(QualityCheck.PRIORITIES_NOT_BY_IMPACT, "priority");
    CLAUSES.put(QualityCheck.NO_KPI, "measurable");
    CLAUSES.put(QualityCheck.NO_PENALTY_OR_MAXIMUM, "credits");
    CLAUSES.put(QualityCheck.ONLY_INDICATIVE_DATES, "fatal");
    CLAUSES.put(QualityCheck.STRICT_NOTICE_CLAUSE, "notice");
    CLAUSES.put(QualityCheck.SUSPENSION_BANNED, "suspension");
    CLAUSES.put(QualityCheck.LOW_LIABILITY_CAP, "cap");
    CLAUSES.put(QualityCheck.NO_EXIT_PLAN, "exit");
    CLAUSES.put(QualityCheck.NO_ESCALATION_LADDER, "escalation");
    CLAUSES.put(QualityCheck.NO_SCOPE_LIST, "scope");
    CLAUSES.put(QualityCheck.NO_REVIEW_MOMENT, "review");
    CLAUSES.put(QualityCheck.NO_FORUM_CLAUSE, "forum");
  }

  private final ClauseLibrary library;

  public ProposeClauses(ClauseLibrary library) {
    this.library = library;
  }

  /** As {@link #mending(Set)}, and against vague words when there are any. */
  public List<LibraryClause> mending(QualityFacts weak) {
    List<LibraryClause> clauses = new ArrayList<>(mending(weak.wrong()));
    if (weak.vaguePhrases() > 0) {
      library.find(VAGUE).ifPresent(clauses::add);
    }
    return List.copyOf(clauses);
  }

  /** In the order of the checks; a check without a clause of its own gives none. */
  public List<LibraryClause> mending(Set<QualityCheck> weak) {
    return CLAUSES.entrySet().stream()
        .filter(entry -> weak.contains(entry.getKey()))
        .map(entry -> library.find(entry.getValue()))
        .flatMap(Optional::stream)
        .toList();
  }
}
