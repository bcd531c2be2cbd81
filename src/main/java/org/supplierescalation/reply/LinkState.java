package org.supplierescalation.reply;

/** What can be done with a link. */
public enum LinkState {
  /** Waits for an answer. */
  OPEN,
  /** No such link, or no such link any more: the page does not tell which. */
  UNKNOWN,
  EXPIRED,
  /** Answered before; the first answer stays. */
  ANSWERED,
  /** A newer letter took the place of this one, or it never went to this address. */
  REPLACED,
  /** The case is closed or withdrawn. */
  ENDED
}
