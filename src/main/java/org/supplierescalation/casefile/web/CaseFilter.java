package org.supplierescalation.casefile.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EscalationCase;

/**
 * Which cases somebody wants to see.
 *
 * @param text part of reference, subject or supplier; empty for all
 * @param state {@code open}, {@code gesloten} or {@code alle}
 */
record CaseFilter(String text, String state) {

  static final String OPEN = "open";
  static final String CLOSED = "gesloten";
  static final String ALL = "alle";

  static CaseFilter of(@Nullable String text, @Nullable String state) {
    return new CaseFilter(
        text == null ? "" : text.strip(), CLOSED.equals(state) || ALL.equals(state) ? state : OPEN);
  }

  boolean matches(EscalationCase c) {
    return hasState(c)
        && Stream.of(c.reference().value(), c.subject(), c.supplierName()).anyMatch(this::contains);
  }

  private boolean hasState(EscalationCase c) {
    return state.equals(ALL) || c.isOpen() == state.equals(OPEN);
  }

  private boolean contains(String value) {
    return value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
