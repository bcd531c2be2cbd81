package org.supplierescalation.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Contract;

/**
 * Clauses of the library, those that mend the weak places of a contract first.
 *
 * @param contract that was asked about, or null
 * @param mending of this contract; empty without one
 * @param others the rest of the library, in its order
 * @param lessons of earlier cases with the supplier of the contract
 */
public record ClauseChoice(
    @Nullable Contract contract,
    List<LibraryClause> mending,
    List<LibraryClause> others,
    List<EarlierLesson> lessons) {

  public ClauseChoice {
    mending = List.copyOf(mending);
    others = List.copyOf(others);
    lessons = List.copyOf(lessons);
  }

  /**
   * What goes into a file: the chosen ones, or all when nothing was chosen.
   *
   * @param keys an unknown one is passed over
   */
  public List<LibraryClause> chosen(List<String> keys) {
    List<LibraryClause> chosen = all().stream().filter(one -> keys.contains(one.key())).toList();
    return chosen.isEmpty() ? all() : chosen;
  }

  private List<LibraryClause> all() {
    return Stream.concat(mending.stream(), others.stream()).toList();
  }
}
