package org.supplierescalation.reply;

/** Tells whoever waits for it that the supplier answered by a link. */
public interface SupplierAnswered {

  /**
   * A task is waiting, or will be, in which a person reads the answer and decides what it means.
   */
  void answered(ReplyLink link);
}
