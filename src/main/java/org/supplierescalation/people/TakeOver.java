package org.supplierescalation.people;

import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.OpenWork.CaseWork;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** Takes a task over from a colleague who is away. Nothing is ever taken over by itself. */
public class TakeOver {

  private final StandIn standIn;
  private final AbsentWork work;
  private final Timeline timeline;

  public TakeOver(StandIn standIn, AbsentWork work, Timeline timeline) {
    this.standIn = standIn;
    this.work = work;
    this.timeline = timeline;
  }

  public CaseWork take(String taskId, Colleague person) {
    CaseWork task =
        standIn.of(person).work().stream()
            .filter(open -> open.work().taskId().equals(taskId))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        "Deze taak kunt u niet (meer) overnemen. Kijk op de startpagina wat er nu ligt."));
    work.handTo(person.name(), taskId);
    timeline.add(
        task.reference(),
        person.name(),
        EntryKind.NOTE,
        "Taak “%s” overgenomen van %s wegens vervanging"
            .formatted(task.work().name(), task.work().assignee()),
        "");
    return task;
  }
}
