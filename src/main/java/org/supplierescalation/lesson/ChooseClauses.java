package org.supplierescalation.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** Puts the library in order for a contract. */
public class ChooseClauses {

  private final ClauseLibrary library;
  private final ProposeClauses propose;
  private final WeakPlaces weakPlaces;
  private final Contracts contracts;
  private final EarlierLessons lessons;

  public ChooseClauses(
      ClauseLibrary library,
      ProposeClauses propose,
      WeakPlaces weakPlaces,
      Contracts contracts,
      EarlierLessons lessons) {
    this.library = library;
    this.propose = propose;
    this.weakPlaces = weakPlaces;
    this.contracts = contracts;
    this.lessons = lessons;
  }

  /**
   * @param number of a contract; null or blank for the library as it is
   */
  public ClauseChoice under(@Nullable String number) {
    if (number == null || number.isBlank()) {
      return new ClauseChoice(null, List.of(), library.all(), List.of());
    }
    Contract contract = contracts.find(number).orElseThrow(OutOfSight::new);
    List<LibraryClause> mending = propose.mending(weakPlaces.of(contract));
    return new ClauseChoice(
        contract,
        mending,
        library.all().stream().filter(clause -> !mending.contains(clause)).toList(),
        lessons.with(contract.supplier()));
  }
}
