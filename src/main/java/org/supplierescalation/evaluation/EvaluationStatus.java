package org.supplierescalation.evaluation;

/** How far an evaluation is. */
public enum EvaluationStatus {
  PLANNED("Gepland"),
  STARTED("In voorbereiding"),
  PREPARED("Voorbereid"),
  HELD("Gesprek vastgelegd"),
  REPORTED("Verslag klaar"),
  CONFIRMED("Schriftelijk bevestigd");

  private final String dutch;

  EvaluationStatus(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the report. */
  public String dutch() {
    return dutch;
  }
}
