package org.supplierescalation.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything that became of the letters on paper. */
public interface Attempts {

  /** The attempts for one letter, oldest first. */
  List<Attempt> of(UUID letter);

  void ended(Attempt attempt, Attempt.Ended ended, Instant at);

  void judged(Attempt attempt, Attempt.Judgement judgement, Instant at);

  void proven(Attempt attempt, UUID document, ProofKind shows);
}
