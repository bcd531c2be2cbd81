package org.supplierescalation.letter;

import java.util.Optional;
import java.util.UUID;

/** What people added to the mails that bring formal letters. */
public interface CoverMails {

  /** Takes the place of what was written for this letter before. */
  void put(CoverMail cover);

  Optional<CoverMail> of(UUID letter);
}
