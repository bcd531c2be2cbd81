package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What shows that the notice arrived. */
public enum ReceiptEvidence implements Word {
  CONFIRMED("De leverancier bevestigt de ontvangst"),
  DELIVERY_SCAN("Bewijs van aflevering: scan, handtekening of exploot"),
  READ_RECEIPT("Alleen een leesbevestiging"),
  SENT_ONLY("Alleen bewijs van verzending");

  private final String dutch;

  ReceiptEvidence(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
