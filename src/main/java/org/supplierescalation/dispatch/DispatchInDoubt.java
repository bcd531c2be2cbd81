package org.supplierescalation.dispatch;

/**
 * Perhaps sent: the connection was lost after the final dot of the message and before the reply,
 * the gap that SMTP leaves (RFC 1047).
 */
public class DispatchInDoubt extends RuntimeException {

  public DispatchInDoubt(String message, Throwable cause) {
    super(message, cause);
  }
}
