package org.supplierescalation.evaluation;

/** What an evaluation is about, in the order of the agenda. */
public enum AgendaSubject {
  CLOCK("Prestaties volgens de serviceklok"),
  BREACHES("Lopende dossiers en tekortkomingen"),
  PROMISES("Toezeggingen"),
  LESSONS("Lessen die nog niet zijn uitgevoerd"),
  ACTIONS("Acties van eerdere evaluaties"),
  CONTINUITY("Continuïteit"),
  MATURITY("Volwassenheid van de afspraken"),
  OWN("Wat wij verder willen bespreken");

  private final String dutch;

  AgendaSubject(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen and in the report. */
  public String dutch() {
    return dutch;
  }
}
