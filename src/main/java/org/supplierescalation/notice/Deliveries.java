package org.supplierescalation.notice;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** How the notices reached the supplier: announced, posted, received. */
public interface Deliveries {

  void addAttempt(AnnouncementAttempt attempt);

  /** The attempts to announce this draft, oldest first. */
  List<AnnouncementAttempt> attempts(CaseReference reference, int draftRound);

  void addPosting(Posting posting);

  /** How this letter was posted, oldest first. */
  List<Posting> postings(CaseReference reference, int letterRound);

  void addReceipt(Receipt receipt);

  /** What was found out about the receipt of this letter, oldest first. */
  List<Receipt> receipts(CaseReference reference, int letterRound);
}
