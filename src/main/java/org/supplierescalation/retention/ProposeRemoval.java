package org.supplierescalation.retention;

import java.time.Clock;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Proposes to remove the content of a case whose time is over; removes nothing. */
public class ProposeRemoval {

  private final FindExpired expired;
  private final RemovalProposals proposals;
  private final Timeline timeline;
  private final Clock clock;

  public ProposeRemoval(
      FindExpired expired, RemovalProposals proposals, Timeline timeline, Clock clock) {
    this.expired = expired;
    this.proposals = proposals;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void propose(CaseReference reference, String by) {
    ExpiredCase found = expired.get(reference);
    if (proposals.isOpen(reference)) {
      throw new Refused("Voor dossier %s ligt er al een voorstel.".formatted(reference));
    }
    proposals.add(
        new RemovalProposal(
            0,
            reference,
            found.rule().inWords(),
            found.content().documents(),
            found.content().lines(),
            by,
            clock.instant(),
            RemovalProposal.State.OPEN,
            null,
            null));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Voorstel om de inhoud te verwijderen",
        "Bewaartermijn: %s.".formatted(found.rule().inWords()));
  }
}
