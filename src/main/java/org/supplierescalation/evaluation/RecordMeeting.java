package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** Records what was said and agreed at an evaluation. */
public class RecordMeeting {

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final EvaluationActions actions;
  private final Clock clock;

  public RecordMeeting(
      Contracts contracts, Evaluations evaluations, EvaluationActions actions, Clock clock) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.actions = actions;
    this.clock = clock;
  }

  public void record(EvaluationKey key, Meeting meeting, String by) {
    Contract contract = contracts.find(key.contract()).orElseThrow();
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    if (meeting.heldOn().isAfter(today)) {
      throw new Refused(
          "“Datum van het gesprek” ligt in de toekomst. Leg het vast als het is gevoerd.");
    }
    if (meeting.outcomes().values().stream().allMatch(String::isBlank)) {
      throw new Refused("Vul bij ten minste één onderwerp in wat er is besproken of afgesproken.");
    }
    LocalDate tested = meeting.continuity().testedOn();
    if (tested != null && tested.isAfter(meeting.heldOn())) {
      throw new Refused(
          "“Laatst getest op” ligt na het gesprek. Vul de dag van de laatste test in.");
    }
    for (NewAction action : meeting.actions()) {
      if (action.dueOn().isBefore(meeting.heldOn())) {
        throw new Refused(
            "De actie “%s” moet klaar zijn vóór het gesprek. Kies een latere dag."
                .formatted(action.what()));
      }
    }
    evaluations.held(key, meeting, by);
    meeting.actions().forEach(action -> actions.add(key, action));
  }
}
