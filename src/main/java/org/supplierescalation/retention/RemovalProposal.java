package org.supplierescalation.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * What somebody wants to remove, and what another person decided.
 *
 * @param id 0 when it is not on file yet
 * @param ground the rule, in words
 * @param documents how many were counted
 * @param lines how many lines of the timeline were counted
 */
public record RemovalProposal(
    long id,
    CaseReference reference,
    String ground,
    int documents,
    int lines,
    String proposedBy,
    Instant proposedAt,
    State state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {

  /** How much was counted, as one reads it. */
  public String inWords() {
    return CaseContent.Content.inWords(lines, documents);
  }

  /** How far it came. */
  public enum State {
    OPEN("wacht op akkoord"),
    REMOVED("verwijderd"),
    REJECTED("afgewezen");

    private final String dutch;

    State(String dutch) {
      this.dutch = dutch;
    }

    public String dutch() {
      return dutch;
    }
  }
}
