package org.supplierescalation.inbox;

import java.time.Instant;
import java.util.List;

/** What people did with mails in the holding pen. Lines are added, never changed. */
public interface PenActs {

  void add(long mail, Act act, String by, String reason);

  /** Oldest first. */
  List<Line> of(long mail);

  /** What was done. */
  enum Act {
    ASSIGNED("Bij een dossier gezet"),
    DISMISSED("Weggelegd"),
    BROUGHT_BACK("Teruggehaald");

    private final String dutch;

    Act(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  /**
   * @param reason or the case; may be empty
   */
  record Line(Act act, String by, Instant at, String reason) {}
}
