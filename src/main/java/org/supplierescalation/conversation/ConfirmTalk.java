package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Says that the supplier got in writing what was said in a talk, on which day and how. */
public class ConfirmTalk {

  private final Talks talks;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public ConfirmTalk(Talks talks, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.talks = talks;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param id as chosen in a form; need not be an id at all
   */
  public void confirm(CaseReference reference, String id, LocalDate on, String how, String by) {
    LoggedTalk talk =
        talks.of(reference).stream()
            .filter(logged -> String.valueOf(logged.id()).equals(id))
            .findFirst()
            .orElseThrow(() -> new Refused("Kies het gesprek uit de lijst."));
    if (talk.isConfirmed()) {
      throw new Refused("Van dit gesprek staat al vast dat het schriftelijk is bevestigd.");
    }
    Law law = contracts.law(reference);
    LocalDate heldOn = talk.report().heldAt().atZone(law.zone()).toLocalDate();
    if (on.isBefore(heldOn) || on.isAfter(LocalDate.now(clock.withZone(law.zone())))) {
      throw new Refused(
          "“Bevestigd op” moet een dag zijn vanaf %s tot en met vandaag."
              .formatted(DutchDates.inDigits(heldOn)));
    }
    talks.confirm(talk, on, by);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Schriftelijk bevestigd: gesprek met " + talk.report().spokenWith(),
        "Het gesprek van %s is op %s schriftelijk bevestigd.\n%s"
            .formatted(DutchDates.inWords(talk.report().heldAt(), law), DutchDates.inWords(on), how)
            .strip());
  }
}
