package org.supplierescalation.remedy;

import org.jspecify.annotations.Nullable;

/**
 * Who drafted a remedy and who agreed to that draft.
 *
 * @param jurist last word of the lawyer, or null
 * @param board last word of the board, or null
 */
public record Agreement(String draftedBy, @Nullable Consent jurist, @Nullable Consent board) {

  public boolean juristAgreed() {
    return jurist != null && jurist.given();
  }

  public boolean boardAgreed() {
    return board != null && board.given();
  }
}
