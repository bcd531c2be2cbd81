package org.supplierescalation.correspondence;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The mails that came in, as far as they can be answered by hand. */
public interface AnswerableMails {

  /**
   * @param mail its number in the inbox
   */
  Optional<AnswerableMail> find(CaseReference reference, long mail);
}
