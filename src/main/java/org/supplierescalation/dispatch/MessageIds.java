package org.supplierescalation.dispatch;

import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;

/**
 * The Message-IDs of our mail (RFC 5322, section 3.6.4). They carry the case, so that an answer
 * finds its way back.
 *
 * @param domain the organisation's own
 */
public record MessageIds(String domain) {

  /** Of one mail, the same at every attempt. */
  public String of(CaseReference reference, UUID dispatch) {
    return "<%s.%s@%s>".formatted(reference, dispatch, domain);
  }

  /** What all mail of a case refers to, so that mail programs show it as one conversation. */
  public String root(CaseReference reference) {
    return "<%s@%s>".formatted(reference, domain);
  }

  /** As it stands in a header. */
  static String bracketed(String messageId) {
    String bare = messageId.strip().replaceAll("[<>\\s]", "");
    return "<" + bare + ">";
  }
}
