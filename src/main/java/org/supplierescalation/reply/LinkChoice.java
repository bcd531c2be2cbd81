package org.supplierescalation.reply;

import org.supplierescalation.casefile.Word;

/** What the supplier chose on the page of its link. */
public enum LinkChoice implements Word {
  AGREED("Klopt", LinkPurpose.CONFIRM_TALK),
  CORRECTED("Klopt niet, namelijk…", LinkPurpose.CONFIRM_TALK),
  RECEIVED("Ontvangst bevestigd", LinkPurpose.CONFIRM_RECEIPT);

  private final String dutch;
  private final LinkPurpose purpose;

  LinkChoice(String dutch, LinkPurpose purpose) {
    this.dutch = dutch;
    this.purpose = purpose;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  boolean answers(LinkPurpose asked) {
    return purpose == asked;
  }
}
