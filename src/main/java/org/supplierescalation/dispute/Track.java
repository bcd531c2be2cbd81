package org.supplierescalation.dispute;

/** The ways a dispute can go (law.md 3); the words of tables {@code dispute-route} and so on. */
public enum Track {
  MEDIATION("Mediation (MfN)", Kind.MEDIATION, "MfN"),
  SGOA_MEDIATION("Mediation in ICT-zaken (SGOA)", Kind.MEDIATION, "SGOA"),
  BMEDIATION("Bemiddeling (bMediation)", Kind.MEDIATION, "bMediation"),
  SGOA_ARBITRATION("Arbitrage (SGOA)", Kind.ARBITRATION, "SGOA"),
  CEPANI("Arbitrage (CEPANI)", Kind.ARBITRATION, "CEPANI"),
  SUBDISTRICT_COURT("Kantonrechter", Kind.COURT, "kantonrechter"),
  DISTRICT_COURT("Rechtbank", Kind.COURT, "rechtbank"),
  ENTERPRISE_COURT("Ondernemingsrechtbank", Kind.COURT, "ondernemingsrechtbank"),
  INTERIM_RELIEF("Kort geding", Kind.COURT, "rechter in kort geding"),
  EXPERT("Externe deskundige", Kind.EXPERT, "deskundige");

  /** What sort of way it is; the words of table {@code dispute-clause}. */
  public enum Kind {
    MEDIATION,
    ARBITRATION,
    COURT,
    EXPERT
  }

  private final String dutch;
  private final Kind kind;
  private final String forum;

  Track(String dutch, Kind kind, String forum) {
    this.dutch = dutch;
    this.kind = kind;
    this.forum = forum;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  public Kind kind() {
    return kind;
  }

  /** Who leads it: institute, court or expert. */
  public String forum() {
    return forum;
  }

  public DisputeRoute route() {
    return switch (kind) {
      case MEDIATION -> DisputeRoute.MEDIATION;
      case ARBITRATION, COURT -> DisputeRoute.LITIGATION;
      case EXPERT -> DisputeRoute.EXPERT;
    };
  }
}
