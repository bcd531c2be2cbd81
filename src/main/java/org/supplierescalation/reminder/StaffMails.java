package org.supplierescalation.reminder;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which mail to our people went out; each is claimed, and committed, before it leaves. */
public interface StaffMails {

  /** Whether it is ours to send. */
  enum Claim {
    MINE,
    /** Somebody else is at it, or it has to wait. */
    BUSY,
    /** Nothing is left to do. */
    DONE
  }

  /** How it ended. */
  enum Outcome {
    SENT,
    REFUSED,
    /** There was nothing to tell. */
    NOTHING
  }

  Claim claim(UUID id, String person);

  void end(UUID id, Outcome outcome);

  /** Of these, those of which nothing is left to do. */
  Set<UUID> over(Collection<UUID> ids);

  /** Not accepted: again in some minutes. */
  void putOff(UUID id);

  /** By all nodes together. */
  int claimedInTheLastMinute();
}
