package org.supplierescalation.letter;

import java.util.List;
import java.util.UUID;

/** What the checklists found, per letter. */
public interface LetterChecks {

  void add(UUID letter, List<LetterCheck> checks);

  /** In the order of the checklist; empty for a letter that has no checklist. */
  List<LetterCheck> of(UUID letter);
}
