package org.supplierescalation.retention;

import java.time.Clock;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.RemovalProof;
import org.supplierescalation.casefile.SealedLines;
import org.supplierescalation.casefile.Timeline;

/**
 * Removes the content of a case, as somebody else proposed. The lines, their moments and their
 * seals stay, and a new line records what went: the case file can still be verified.
 */
public class ApproveRemoval {

  private final RemovalProposals proposals;
  private final FindExpired expired;
  private final CaseContent content;
  private final SealedLines sealed;
  private final Timeline timeline;
  private final Clock clock;

  public ApproveRemoval(
      RemovalProposals proposals,
      FindExpired expired,
      CaseContent content,
      SealedLines sealed,
      Timeline timeline,
      Clock clock) {
    this.proposals = proposals;
    this.expired = expired;
    this.content = content;
    this.sealed = sealed;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Four eyes: never the person who proposed it. */
  public void approve(long id, String by) {
    RemovalProposal proposal = proposals.open(id);
    if (proposal.proposedBy().equals(by)) {
      throw new Refused(
          "U hebt dit zelf voorgesteld. Laat een jurist of de directie het goedkeuren.");
    }
    // What was written a moment ago needs its seal first: only a seal outlives its text.
    sealed.sealPending(proposal.reference());
    ExpiredCase found = expired.get(proposal.reference());
    if (!proposals.decide(id, RemovalProposal.State.REMOVED, by, clock.instant())) {
      throw new Refused("Over dit voorstel is al beslist. Ververs de pagina.");
    }
    timeline.add(
        proposal.reference(),
        by,
        EntryKind.REMOVAL,
        "Inhoud verwijderd",
        text(proposal, found, by));
    content.remove(proposal.reference(), found.content());
  }

  private static String text(RemovalProposal proposal, ExpiredCase found, String by) {
    return """
    Verwijderd: de inhoud van %s, en wat er verder over deze zaak was ingevuld.
    Bewaartermijn: %s.
    Voorgesteld door %s, goedgekeurd door %s.
    %s"""
        .formatted(
            found.content().inWords(),
            found.rule().inWords(),
            proposal.proposedBy(),
            by,
            RemovalProof.of(found.content().pieces()));
  }
}
