package org.supplierescalation.reminder;

import java.util.List;
import org.supplierescalation.casefile.Stage;

/** The rungs in force. A stage that has rungs of its own uses only those. */
public record Ladder(List<Rung> rungs) {

  public Ladder {
    rungs = rungs.stream().filter(Rung::inForce).toList();
  }

  public List<Rung> of(Stage stage) {
    List<Rung> own = rungs.stream().filter(rung -> rung.stage() == stage).toList();
    return own.isEmpty() ? rungs.stream().filter(rung -> rung.stage() == null).toList() : own;
  }
}
