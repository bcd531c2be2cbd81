package org.supplierescalation.conversation;

import org.supplierescalation.casefile.Word;

/** Whether the supplier was spoken to. */
public enum ConversationResult implements Word {
  SPOKEN("Gesproken"),
  NOT_REACHED("Niet bereikt"),
  UNREACHABLE("Onbereikbaar");

  private final String dutch;

  ConversationResult(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
