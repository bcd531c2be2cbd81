package org.supplierescalation.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;

/** The letters of the cases, every draft of them. */
public interface Letters {

  void add(Letter letter);

  /** Keeps the filled page of a letter, from which it can be made again for a word processor. */
  void keepPage(UUID letter, String page);

  /** The filled page of a letter; empty for a mail, and for letters of before pages were kept. */
  Optional<String> page(UUID letter);

  /**
   * Writes what may change before sending: subject, body, recipient, document, who reviewed, who
   * signed.
   */
  void update(Letter letter);

  /** The newest draft of this kind in this case. */
  Optional<Letter> latest(CaseReference reference, LetterKind kind);

  /** All drafts of a case, oldest first. */
  List<Letter> of(CaseReference reference);

  /** The newest draft of this kind, which the process made sure is there. */
  default Letter newest(CaseReference reference, LetterKind kind) {
    return latest(reference, kind)
        .orElseThrow(() -> new IllegalStateException(reference + " has no letter " + kind));
  }
}
