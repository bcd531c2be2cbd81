package org.supplierescalation.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/**
 * The dispatch log. Every step but {@link #settle} is committed at once, whatever becomes of the
 * caller's transaction: what left the building does not come back with a rollback. So the case and
 * the document must have been committed before.
 */
public interface Dispatches {

  /** The line of this mail; a new one, queued, when there was none. What was put first stays. */
  Dispatch put(Mail mail);

  Optional<Dispatch> find(CaseReference reference, String letterKey, String recipient);

  /** Every letter sent or to be sent in a case to its main recipient, in order of first claim. */
  List<Dispatch> of(CaseReference reference);

  /** The copies of those letters, the archive's too. */
  List<Dispatch> copies(CaseReference reference);

  /** Claims a line that still is as it was {@code seen}; empty when somebody else was faster. */
  Optional<Dispatch> claim(Dispatch seen);

  /**
   * The receiving server took it over. Adds the line to the case's timeline, once; its copies are
   * queued in the same commit.
   */
  void confirm(Dispatch mine, String serverReply);

  /** The receiving server refused it for good. */
  void refuse(Dispatch mine, String serverReply);

  /** Certainly not accepted this time: goes back to what it was {@code seen} as. */
  void release(Dispatch mine, Dispatch seen, PostboxClosed reason);

  /** Perhaps sent. */
  void markUncertain(Dispatch seen, String why);

  /**
   * A person found out what became of a letter that is in doubt, or not sent as far as we know.
   * Part of the caller's transaction, like everything people decide.
   */
  void settle(Dispatch unsettled, SettleDoubt.Answer answer, String by, String why);

  /**
   * A person found that a letter went out, of which this log knew nothing because it was restored
   * from a backup. So did its copies.
   */
  void wentBefore(Dispatch unsettled, Instant sentAt, String by, String why);
}
