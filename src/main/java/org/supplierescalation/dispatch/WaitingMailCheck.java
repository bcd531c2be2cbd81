package org.supplierescalation.dispatch;

import java.util.Optional;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Does mail leave in time, and is it not paused? */
public class WaitingMailCheck implements SetupCheck {

  private static final String PAGE = "/setup/dispatch";

  private final WaitingDispatches waiting;
  private final Pauses pauses;

  public WaitingMailCheck(WaitingDispatches waiting, Pauses pauses) {
    this.waiting = waiting;
    this.pauses = pauses;
  }

  @Override
  public Part part() {
    return Part.MAIL;
  }

  @Override
  public String name() {
    return "Mail die wacht";
  }

  @Override
  public Finding check() {
    Optional<Pause> pause = pauses.now();
    if (pause.isPresent()) {
      return Finding.attention(
              "De uitgaande mail staat stil: " + pause.get().reason(),
              pause.get().restored()
                  ? "Beslis over elk bericht dat misschien al is verstuurd, en hervat daarna."
                  : "Hervat de uitgaande mail als de reden voorbij is.")
          .at(PAGE);
    }
    int late = waiting.overdue();
    return late == 0
        ? Finding.ok("Geen e-mail wacht langer dan een kwartier.")
        : Finding.broken(
                late == 1
                    ? "Eén e-mail wacht langer dan een kwartier."
                    : "%d e-mails wachten langer dan een kwartier.".formatted(late),
                "Kijk wat de mailserver het laatst zei. Het programma blijft het proberen.")
            .at(PAGE);
  }
}
