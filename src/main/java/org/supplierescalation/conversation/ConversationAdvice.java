package org.supplierescalation.conversation;

import org.supplierescalation.casefile.Word;

/** What follows on a promise; the words of table {@code conversation-advice}. */
public enum ConversationAdvice implements Word {
  CURED("Hersteld"),
  ANOTHER_CONVERSATION("Nog een gesprek"),
  ESCALATE("Ladder op");

  private final String dutch;

  ConversationAdvice(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
