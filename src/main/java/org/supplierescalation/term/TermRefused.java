package org.supplierescalation.term;

/**
 * A term that cannot be counted as asked. The message is Dutch, is shown as it stands, and says
 * what to fill in.
 */
public final class TermRefused extends IllegalArgumentException {

  private final String argument;

  /**
   * @param argument which input has to change: {@code law}, {@code receivedOn}, {@code days},
   *     {@code hours}, {@code dueOn}, {@code endsAt}
   */
  public TermRefused(String argument, String message) {
    super(message);
    this.argument = argument;
  }

  /** Which input has to change. */
  public String argument() {
    return argument;
  }
}
