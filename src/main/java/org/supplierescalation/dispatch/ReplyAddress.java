package org.supplierescalation.dispatch;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** Where answers to the mail of a case should go. */
public interface ReplyAddress {

  /** Empty when answers simply go to the sender. */
  Optional<String> of(CaseReference reference);
}
