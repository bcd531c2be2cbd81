package org.supplierescalation.reminder;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/** Ends a reminder, and says on the timeline when it went over somebody's head. One transaction. */
public class RecordEscalation {

  private final Reminders reminders;
  private final RungMoments moments;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;
  private final Together together;

  /** Everything or nothing is written. */
  public interface Together {
    void run(Runnable work);
  }

  public RecordEscalation(
      Reminders reminders,
      RungMoments moments,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock,
      Together together) {
    this.reminders = reminders;
    this.moments = moments;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
    this.together = together;
  }

  void end(Reminder reminder, Work work, Map<String, Channel> told) {
    String over =
        told.entrySet().stream()
            .filter(one -> one.getValue().escalates())
            .map(one -> "%s (%s)".formatted(one.getKey(), one.getValue().dutch().toLowerCase()))
            .sorted()
            .collect(Collectors.joining(", "));
    together.run(
        () -> {
          if (reminders.end(reminder, Reminder.State.SENT) && !over.isEmpty()) {
            timeline.add(
                reminder.reference(),
                Timeline.SYSTEM,
                EntryKind.REMINDER,
                "Taak “%s” is %s: bericht aan wie erover gaat"
                    .formatted(
                        work.name(),
                        moments.inWords(
                            contracts.law(reminder.reference()), reminder.due(), clock.instant())),
                "Gemaild aan: " + over + ".");
          }
        });
  }
}
