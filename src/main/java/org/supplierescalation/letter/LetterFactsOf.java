package org.supplierescalation.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** A feature that knows what one kind of formal letter says of a case. */
public interface LetterFactsOf {

  LetterKind kind();

  /**
   * The facts of this kind only, for a letter that is set in type now; what every letter says is
   * added by {@link CaseLetterFacts}. Refuses when the case is not ready for this letter.
   */
  Map<String, Object> facts(CaseReference reference);

  /** What this kind must say besides what every formal letter must ({@link LetterChecklist}). */
  default List<LetterItem> items() {
    return List.of();
  }

  /**
   * What the newest letter of this kind claims or withholds, in euro; empty: it names no amount.
   */
  default Optional<BigDecimal> claimed(CaseReference reference) {
    return Optional.empty();
  }
}
