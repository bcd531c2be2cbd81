package org.supplierescalation.retention;

import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Reminds of cases whose time is over; nothing goes by itself. */
public class RetentionCheck implements SetupCheck {

  private final FindExpired expired;

  public RetentionCheck(FindExpired expired) {
    this.expired = expired;
  }

  @Override
  public Part part() {
    return Part.CASES;
  }

  @Override
  public String name() {
    return "Bewaartermijnen";
  }

  @Override
  public Finding check() {
    int over = expired.all().size();
    return (over == 0
            ? Finding.ok("Van geen gesloten dossier is de bewaartermijn voorbij.")
            : Finding.attention(
                over == 1
                    ? "Van één gesloten dossier is de bewaartermijn voorbij."
                    : "Van %d gesloten dossiers is de bewaartermijn voorbij.".formatted(over),
                "Kijk minstens eens per jaar wat weg moet, en stel het voor."))
        .at("/setup/retention");
  }
}
