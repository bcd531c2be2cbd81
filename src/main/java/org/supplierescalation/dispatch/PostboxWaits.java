package org.supplierescalation.dispatch;

/**
 * Not now, and through no fault of this mail: outgoing mail is paused, somebody else has it in
 * hands, or its recipient keeps us waiting. Trying again later costs no attempt.
 */
public class PostboxWaits extends PostboxClosed {

  public PostboxWaits(String message) {
    super(message);
  }
}
