package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** What shows that the notice arrived. */
public enum ReceiptEvidence implements Word {
  CONFIRMED("De leverancier bevestigt de ontvangst"),
  DELIVERY_SCAN("Bewijs van aflevering: scan, handtekening of exploot"),
  /** The lawyer says that the refusal is the addressee's own risk (NL: BW 3:37 paragraph 3). */
  DELIVERY_REFUSED("Aanname geweigerd; volgens de jurist telt dat als ontvangst"),
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
