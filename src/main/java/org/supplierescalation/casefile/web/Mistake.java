package org.supplierescalation.casefile.web;

import org.jspecify.annotations.Nullable;

/**
 * Which field of a refused form the message is about, told by the label that the message quotes.
 *
 * @param message or null when nothing was refused
 */
record Mistake(@Nullable String message) {

  /** {@code true} for the field with this label, or null: an attribute that is not there. */
  public @Nullable String at(String label) {
    return message != null && message.contains("“" + label + "”") ? "true" : null;
  }

  /** The id of the message, for the field it is about; or null. */
  public @Nullable String described(String label) {
    return at(label) == null ? null : "melding";
  }
}
