package org.supplierescalation.contractcheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clauses we want, by contract. */
public interface ClauseProposals {

  /**
   * @param digest of the finding that led to it, may be empty
   */
  long add(@Nullable String contract, Wording wording, String origin, String digest, String by);

  /** Oldest first; without those that were withdrawn. */
  List<ClauseProposal> of(String contract);

  Optional<ClauseProposal> find(long id);

  void change(long id, Wording wording, String by);

  void withdraw(long id, String by);

  /** What a person writes of a proposal. */
  record Wording(String subject, String clause, String nl, String en, String reason) {}
}
