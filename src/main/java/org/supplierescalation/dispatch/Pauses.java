package org.supplierescalation.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When outgoing mail stood still. The same for all nodes. */
public interface Pauses {

  /** The pause that lasts now, if any. */
  Optional<Pause> now();

  /** Begins a pause; nothing changes when one lasts already, except that it may become stricter. */
  void begin(boolean restored, String reason, String by, Instant at);

  void end(long id, String by, String why, Instant at);

  /** Newest first, the last twenty. */
  List<Pause> history();
}
