package org.supplierescalation.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Dispatch;

/** The links that were given. Who has the secret can answer; nobody can read it back. */
public interface ReplyLinks {

  /**
   * The secret leads to the link of this mail, which is made when there was none. Committed at
   * once, whatever becomes of the caller's transaction: the mail leaves with it.
   */
  void give(
      Dispatch dispatch, LinkPurpose purpose, String secretHash, Instant at, Instant expiresAt);

  Optional<ReplyLink> find(String secretHash);

  /** The links of a case, oldest first. */
  List<ReplyLink> of(CaseReference reference);

  /**
   * @param formHash of the value that the form of this look carries
   */
  void opened(ReplyLink link, LinkOpening opening, String formHash);

  /** Oldest first. */
  List<LinkOpening> openings(ReplyLink link);

  /** Whether the form came from a look at this very link, since then. */
  boolean showed(ReplyLink link, String formHash, Instant since);

  /** Keeps the answer; false when there is one already. */
  boolean answer(ReplyLink link, LinkAnswer answer);
}
