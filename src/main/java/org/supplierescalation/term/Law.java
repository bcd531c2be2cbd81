package org.supplierescalation.term;

import java.time.ZoneId;

/** The law that governs a contract: decides words, grounds, calendar and time zone. */
public enum Law {
  NL("Nederlands recht", ZoneId.of("Europe/Amsterdam")),
  BE("Belgisch recht", ZoneId.of("Europe/Brussels"));

  private final String dutch;
  private final ZoneId zone;

  Law(String dutch, ZoneId zone) {
    this.dutch = dutch;
    this.zone = zone;
  }

  /** The name on screen and in letters. */
  public String dutch() {
    return dutch;
  }

  public ZoneId zone() {
    return zone;
  }
}
