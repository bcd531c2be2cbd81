package org.supplierescalation.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/** The inbox: every incoming mail, once. */
public interface IncomingMails {

  /** Keeps it and commits at once; empty when it was kept before, here or by another node. */
  Optional<Long> keep(NewMail mail);

  Optional<KeptMail> find(long id);

  /**
   * Locks the line until the caller's transaction ends; false when it is no longer as expected,
   * because somebody else was first.
   */
  boolean lock(long id, MailStatus expected);

  /** The mail as it came in, as long as it belongs to no case. */
  byte[] original(long id);

  /** Oldest first; those that failed a moment ago not yet. */
  List<Long> toFile(Instant now);

  /** Belongs to the case now; the bytes are in that document. */
  void putOnCase(long id, CaseReference reference, Match match, UUID document, @Nullable String by);

  void putInPen(long id, Match match);

  /** A case was told of a mail that is too large. */
  void noteRefused(long id, Match match);

  void move(long id, MailStatus to);

  /** Something went wrong; when to try again. */
  void failed(long id, Instant nextTry);

  /** Oldest first. */
  List<KeptMail> with(MailStatus status, int most);

  int count(MailStatus status);

  /** When the newest mail came in, or empty. */
  Optional<Instant> newest();

  /** True once for each mail: whoever gets it raises the alarm. */
  boolean claimAlarm(long id);
}
