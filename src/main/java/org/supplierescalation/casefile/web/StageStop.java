package org.supplierescalation.casefile.web;

import java.util.List;
import org.supplierescalation.casefile.Stage;

/**
 * A stop on the line of ten stages.
 *
 * @param visits every time the case was here, oldest first; a case can come back
 */
record StageStop(int number, Stage stage, State state, List<StageVisit> visits) {

  /** Where the case is, seen from this stop. */
  enum State {
    NOW("Nu in deze fase", "now"),
    BEEN("Doorlopen", "been"),
    SKIPPED("Overgeslagen", "skipped"),
    AHEAD("Nog niet bereikt", "ahead");

    private final String dutch;
    private final String look;

    State(String dutch, String look) {
      this.dutch = dutch;
      this.look = look;
    }

    /** In words, for who does not see the colour. */
    public String dutch() {
      return dutch;
    }

    /** Class of the style sheet. */
    public String look() {
      return look;
    }
  }

  StageStop {
    visits = List.copyOf(visits);
  }

  public boolean isNow() {
    return state == State.NOW;
  }

  /** How often the case came here, when it was more than once. */
  public String returns() {
    return visits.size() > 1 ? visits.size() + " keer" : "";
  }

  /** How long it was here in all, such as "3 dagen"; empty when it never was. */
  public String spent() {
    long days = visits.stream().mapToLong(StageVisit::days).sum();
    if (visits.isEmpty()) {
      return "";
    }
    return days == 0 ? "minder dan een dag" : days == 1 ? "1 dag" : days + " dagen";
  }
}
