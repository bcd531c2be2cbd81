package org.supplierescalation.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterCheck;
import org.supplierescalation.letter.LetterChecks;
import org.supplierescalation.letter.LetterKind;

/**
 * A letter that a lawyer may still rewrite, and what she has to confirm of her text.
 *
 * @param items the blocking items of its checklist
 */
record EditableLetter(LetterKind kind, int round, List<String> items) {

  /** The newest draft of each kind that nobody reviewed yet. */
  static List<EditableLetter> of(List<Letter> letters, LetterChecks checks) {
    Map<LetterKind, Letter> newest = new LinkedHashMap<>();
    letters.stream()
        .filter(letter -> letter.kind() != LetterKind.DEFAULT_NOTICE)
        .forEach(letter -> newest.put(letter.kind(), letter));
    return newest.values().stream()
        .filter(letter -> letter.document() != null && letter.kind().toSupplier())
        .filter(letter -> letter.reviewedBy() == null && letter.signedBy() == null)
        .map(letter -> new EditableLetter(letter.kind(), letter.round(), items(letter, checks)))
        .toList();
  }

  private static List<String> items(Letter letter, LetterChecks checks) {
    return checks.of(letter.id()).stream()
        .filter(LetterCheck::blocks)
        .map(LetterCheck::item)
        .toList();
  }
}
