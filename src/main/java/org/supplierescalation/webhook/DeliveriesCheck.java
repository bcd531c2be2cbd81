package org.supplierescalation.webhook;

import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Do other programs hear what they want to hear? */
public class DeliveriesCheck implements SetupCheck {

  private static final String PAGE = "/setup/webhooks";

  private final Targets targets;
  private final Deliveries deliveries;

  public DeliveriesCheck(Targets targets, Deliveries deliveries) {
    this.targets = targets;
    this.deliveries = deliveries;
  }

  @Override
  public Part part() {
    return Part.SURROUNDINGS;
  }

  @Override
  public String name() {
    return "Webhooks";
  }

  @Override
  public Finding check() {
    int dead = deliveries.countGivenUp();
    if (dead > 0) {
      return Finding.attention(
              dead == 1
                  ? "Eén bericht aan een ander programma is opgegeven."
                  : "%d berichten aan andere programma’s zijn opgegeven.".formatted(dead),
              "Kijk wat het andere programma antwoordde en stuur het bericht opnieuw.")
          .at(PAGE);
    }
    long told = targets.all().stream().filter(Target::inForce).count();
    return Finding.ok(
        told == 0
            ? "Geen ander programma krijgt bericht."
            : "%d webhooks; niets is opgegeven.".formatted(told));
  }
}
