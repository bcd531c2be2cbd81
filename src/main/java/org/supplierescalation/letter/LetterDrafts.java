package org.supplierescalation.letter;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** What people wrote for the formal letters of a case. */
public interface LetterDrafts {

  void add(LetterDraft draft);

  Optional<LetterDraft> latest(CaseReference reference, LetterKind kind);
}
