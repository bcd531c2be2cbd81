package org.supplierescalation.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;

/**
 * What the next contract learns from a case.
 *
 * @param rootCauses in somebody's own words
 * @param causes the same in sorts, to count; may be empty
 * @param responsibilities the contract did not say who does what
 * @param escalation the contract had no escalation procedure
 * @param reviewMoments the contract had no review moments
 * @param measurableNorms the contract had no measurable norms
 * @param proposals clauses to write or change
 * @param nextReviewOn when the contract is looked at again
 */
public record Lesson(
    CaseReference reference,
    String rootCauses,
    Set<RootCause> causes,
    boolean responsibilities,
    boolean escalation,
    boolean reviewMoments,
    boolean measurableNorms,
    String proposals,
    LocalDate nextReviewOn,
    String by) {

  public Lesson {
    causes = causes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(causes));
  }

  /** The sorts of causes and then the words, on a line each. */
  public String causesInWords() {
    return causes.isEmpty() ? rootCauses : sortsInWords() + "\n" + rootCauses;
  }

  /** The sorts of causes, empty when none was chosen. */
  public String sortsInWords() {
    return causes.stream().map(RootCause::dutch).collect(Collectors.joining(", "));
  }

  /** What the contract lacked, in words; empty when it lacked nothing. */
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    if (responsibilities) {
      lacking.add("verantwoordelijkheden");
    }
    if (escalation) {
      lacking.add("een escalatieprocedure");
    }
    if (reviewMoments) {
      lacking.add("evaluatiemomenten");
    }
    if (measurableNorms) {
      lacking.add("meetbare normen");
    }
    return lacking;
  }
}
