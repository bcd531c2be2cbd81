package org.supplierescalation.retention;

import java.time.Clock;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Does not remove what was proposed. */
public class RejectRemoval {

  private final RemovalProposals proposals;
  private final Timeline timeline;
  private final Clock clock;

  public RejectRemoval(RemovalProposals proposals, Timeline timeline, Clock clock) {
    this.proposals = proposals;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void reject(long id, String reason, String by) {
    RemovalProposal proposal = proposals.open(id);
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u het voorstel afwijst.");
    }
    if (!proposals.decide(id, RemovalProposal.State.REJECTED, by, clock.instant())) {
      throw new Refused("Over dit voorstel is al beslist. Ververs de pagina.");
    }
    timeline.add(
        proposal.reference(),
        by,
        EntryKind.DECISION,
        "Verwijderen van de inhoud afgewezen",
        reason);
  }
}
