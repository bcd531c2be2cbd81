package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** A session with the mediator was held; it goes on, ends in a settlement, or ends without. */
public class HoldSession {

  private final MediationSessions sessions;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public HoldSession(
      MediationSessions sessions, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.sessions = sessions;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void hold(MediationSession session, MediationResult result) {
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(session.reference()).zone()));
    if (session.heldOn().isAfter(today)) {
      throw new Refused("“Wanneer was de sessie?” ligt in de toekomst. Leg haar daarna vast.");
    }
    sessions.add(session);
    timeline.add(
        session.reference(),
        session.by(),
        EntryKind.MEETING,
        "Sessie %d van de mediation op %s: %s"
            .formatted(
                sessions.of(session.reference()).size(),
                DutchDates.inWords(session.heldOn()),
                result.dutch()),
        "Aanwezig: %s%n%s".formatted(session.present(), session.report()));
  }
}
