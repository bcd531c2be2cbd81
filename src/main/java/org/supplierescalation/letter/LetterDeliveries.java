package org.supplierescalation.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How formal letters went by post, and what proves that they arrived. */
public interface LetterDeliveries {

  void addPosting(Posting posting);

  /** Oldest first. */
  List<Posting> postings(UUID letter);

  void addReceipt(Receipt receipt);

  /** Oldest first. */
  List<Receipt> receipts(UUID letter);

  /** A letter that went out by registered post or courier. */
  record Posting(
      UUID letter, String carrier, String trackingNumber, LocalDate postedOn, String by) {}

  /**
   * @param receivedOn null when only sending is proven
   * @param proof who or what proves it
   * @param grade A to D
   */
  record Receipt(
      UUID letter,
      @Nullable LocalDate receivedOn,
      String channel,
      String evidence,
      String proof,
      String grade,
      String by) {}
}
