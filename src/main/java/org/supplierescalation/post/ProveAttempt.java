package org.supplierescalation.post;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.evidence.Told;
import org.supplierescalation.letter.Letter;

/** Puts a paper of the carrier on file as evidence, beside the attempt it belongs to. */
public class ProveAttempt {

  private final PostedLetters posted;
  private final Attempts attempts;
  private final KeepEvidence keepEvidence;

  public ProveAttempt(PostedLetters posted, Attempts attempts, KeepEvidence keepEvidence) {
    this.posted = posted;
    this.attempts = attempts;
    this.keepEvidence = keepEvidence;
  }

  /**
   * @param attempt id as a form sent it
   * @param datedOn the day on the paper
   */
  public void prove(
      Letter letter,
      String attempt,
      ProofKind shows,
      OfferedFile file,
      LocalDate datedOn,
      String by) {
    Attempt proven = posted.get(letter, attempt);
    CaseDocument kept =
        keepEvidence.keep(
            letter.reference(),
            file,
            new Told(
                EvidenceKind.POST,
                datedOn,
                "%s, nummer %s".formatted(proven.carrier(), proven.number()),
                "",
                "%s van %s".formatted(shows.dutch(), letter.kind().dutch()),
                null,
                null),
            by);
    attempts.proven(proven, kept.id(), shows);
  }
}
