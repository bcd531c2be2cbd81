package org.supplierescalation.dispatch;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Sends what no step of a process waits for: copies, and the archive's; and settles what a node
 * that died left half done, within two minutes. A formal letter left behind becomes uncertain, and
 * is not sent.
 */
public class SendWaiting {

  private static final int MOST = 50;

  private final WaitingDispatches waiting;
  private final SendOnce sendOnce;
  private final Pauses pauses;
  private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();

  public SendWaiting(WaitingDispatches waiting, SendOnce sendOnce, Pauses pauses) {
    this.waiting = waiting;
    this.sendOnce = sendOnce;
    this.pauses = pauses;
  }

  /**
   * @param hands who do it; a server that does not answer holds one of them for a while
   */
  public void send(Executor hands) {
    if (pauses.now().isPresent()) {
      return;
    }
    for (Dispatch dispatch : waiting.due(MOST)) {
      if (inHand.add(dispatch.id())) {
        hands.execute(() -> send(dispatch));
      }
    }
  }

  private void send(Dispatch dispatch) {
    try {
      sendOnce.send(dispatch.mail());
    } catch (PostboxClosed | DispatchInDoubt later) {
      // The log knows why, and when it is tried again.
    } finally {
      inHand.remove(dispatch.id());
    }
  }
}
