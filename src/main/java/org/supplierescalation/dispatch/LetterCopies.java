package org.supplierescalation.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who gets a copy of a letter, where a person chose it. */
public interface LetterCopies {

  /** Empty when nobody chose: then the program's proposal holds. An empty list is a choice too. */
  Optional<List<String>> of(UUID letter);

  /** Takes the place of what was chosen before. */
  void choose(UUID letter, List<String> addresses, String by, Instant at);
}
