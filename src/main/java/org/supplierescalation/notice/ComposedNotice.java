package org.supplierescalation.notice;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;

/**
 * A default notice as it was set in type: what its dates are, and every word that was filled in.
 *
 * @param letterRound round of the letter in the case file
 * @param draftRound the draft it was made from
 * @param facts all facts of the letter but its dates, frozen: only dates may change after review
 */
public record ComposedNotice(
    CaseReference reference,
    int letterRound,
    int draftRound,
    NoticeDates dates,
    Map<String, Object> facts) {

  public ComposedNotice {
    facts = Map.copyOf(facts);
  }
}
