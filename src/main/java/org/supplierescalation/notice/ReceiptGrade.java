package org.supplierescalation.notice;

/** How well receipt is proven (law.md 1.3). Grade D never starts a term. */
public enum ReceiptGrade {
  /** Confirmed by the supplier. */
  A("bevestigd door de leverancier"),
  /** Delivery on record. */
  B("bewijs van aflevering"),
  /** Only a read receipt. */
  C("alleen een leesbevestiging"),
  /** Only sent. */
  D("alleen verzonden");

  private final String dutch;

  ReceiptGrade(String dutch) {
    this.dutch = dutch;
  }

  /** What the grade stands for, on screen. */
  public String dutch() {
    return dutch;
  }

  public ReceiptProof proof() {
    return this == D ? ReceiptProof.UNPROVEN : ReceiptProof.PROVEN;
  }
}
