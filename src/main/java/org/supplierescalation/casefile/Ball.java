package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.OpenWork.Work;

/**
 * Who has to move, and since when. As long as anything waits for us the ball is ours, whatever the
 * supplier still owes.
 */
public record Ball(Side side, Instant since) {

  /** Who can have the ball. */
  public enum Side {
    US("Wij"),
    SUPPLIER("De leverancier");

    private final String dutch;

    Side(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  /** Empty when nobody has anything to do: the process waits for a date, or is over. */
  public static Optional<Ball> of(List<Work> open) {
    return earliest(open, false, Side.US).or(() -> earliest(open, true, Side.SUPPLIER));
  }

  private static Optional<Ball> earliest(List<Work> open, boolean supplier, Side side) {
    return open.stream()
        .filter(work -> work.waitsForSupplier() == supplier)
        .map(Work::since)
        .min(Comparator.naturalOrder())
        .map(since -> new Ball(side, since));
  }
}
