package org.supplierescalation.notice;

import org.supplierescalation.contract.Contract;
import org.supplierescalation.term.Law;

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

  /**
   * How well this is proven under the law of the contract.
   *
   * <p>BE (art. 1.5 BW): an e-mail reaches the supplier when it was read, or when the supplier
   * accepted that address beforehand. To an address that was not accepted, only a confirmation by
   * the supplier shows that it was read; a read receipt, which mail programs also send by
   * themselves, does not.
   */
  static ReceiptGrade of(Contract contract, ReceiptChannel channel, ReceiptEvidence evidence) {
    boolean unacceptedAddress =
        contract.law() == Law.BE
            && channel == ReceiptChannel.EMAIL
            && !contract.supplier().emailAccepted();
    return switch (evidence) {
      case CONFIRMED -> A;
      case DELIVERY_SCAN, DELIVERY_REFUSED -> unacceptedAddress ? D : B;
      case READ_RECEIPT -> unacceptedAddress ? D : C;
      case SENT_ONLY -> D;
    };
  }

  public ReceiptProof proof() {
    return this == D ? ReceiptProof.UNPROVEN : ReceiptProof.PROVEN;
  }
}
