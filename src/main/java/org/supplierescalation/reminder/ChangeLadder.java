package org.supplierescalation.reminder;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Stage;

/**
 * An administrator changes the ladder. A rung that is new never fires for a moment before it was
 * entered, so that nobody is reminded of what is long past.
 */
public class ChangeLadder {

  private static final int FARTHEST = 60;

  private final Rungs rungs;
  private final Clock clock;

  public ChangeLadder(Rungs rungs, Clock clock) {
    this.rungs = rungs;
    this.clock = clock;
  }

  /**
   * @param instead the rung that it replaces, or null
   */
  public void put(
      @Nullable Long instead,
      @Nullable Stage stage,
      int workingDays,
      Channel channel,
      ReminderText text,
      String by) {
    if (Math.abs(workingDays) > FARTHEST) {
      throw new Refused("Kies bij “Werkdagen” een aantal van 0 tot en met %d.".formatted(FARTHEST));
    }
    if (channel.escalates() && workingDays <= 0) {
      throw new Refused(
          "Een leidinggevende of de directie krijgt pas bericht als de taak te laat is. Kies 1 werkdag erna, of later.");
    }
    if (text != ReminderText.DUE_SOON && workingDays <= 0) {
      throw new Refused("Kies bij “Tekst” Bijna tijd: de taak is dan nog niet te laat.");
    }
    List<Rung> others =
        new Ladder(rungs.all())
            .rungs().stream().filter(rung -> instead == null || rung.id() != instead).toList();
    if (others.stream()
        .anyMatch(
            rung ->
                rung.stage() == stage
                    && rung.workingDays() == workingDays
                    && rung.channel() == channel)) {
      throw new Refused("Deze herinnering staat al op de ladder. Kies een ander moment.");
    }
    if (instead != null) {
      end(instead, by);
    }
    rungs.add(new Rung(0, stage, workingDays, channel, text, by, clock.instant(), null, null));
  }

  public void end(long id, String by) {
    rungs.find(id).orElseThrow(() -> new Refused("Deze herinnering bestaat niet."));
    if (!rungs.end(id, by, clock.instant())) {
      throw new Refused("Iemand heeft deze herinnering al weggehaald of gewijzigd.");
    }
  }
}
