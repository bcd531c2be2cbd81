package org.supplierescalation.dispatch;

import org.jspecify.annotations.Nullable;

/** Not accepted for now, and certainly not sent: trying again later is safe. */
public class PostboxClosed extends RuntimeException {

  public PostboxClosed(String message) {
    this(message, null);
  }

  public PostboxClosed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
