package org.supplierescalation.dispatch;

import java.time.Clock;
import org.supplierescalation.casefile.Refused;

/** Outgoing mail may leave again; after a restore only when everything that waited was judged. */
public class ResumeMail {

  private final Pauses pauses;
  private final ListRepeats listRepeats;
  private final Clock clock;

  public ResumeMail(Pauses pauses, ListRepeats listRepeats, Clock clock) {
    this.pauses = pauses;
    this.listRepeats = listRepeats;
    this.clock = clock;
  }

  public void resume(String why, String by) {
    Pause pause =
        pauses
            .now()
            .orElseThrow(
                () -> new Refused("De uitgaande mail staat niet stil. Vernieuw de pagina."));
    if (why.isBlank()) {
      throw new Refused("Vul in waarom de mail weer weg mag.");
    }
    int open = pause.restored() ? listRepeats.toBeJudged().size() : 0;
    if (open > 0) {
      throw new Refused(
          open == 1
              ? "Beslis eerst over het bericht in de lijst: is het al verstuurd of niet?"
              : "Beslis eerst over de %d berichten in de lijst: zijn ze al verstuurd of niet?"
                  .formatted(open));
    }
    pauses.end(pause.id(), by, why, clock.instant());
  }
}
