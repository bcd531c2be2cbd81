package org.supplierescalation.contractcheck;

/** Families of words that give no hold, why, and what to write instead (law.md 6f). */
public enum VagueFamily {
  SPEED(
      "Zonder uiterste datum of tijd is niet vast te stellen dat de leverancier te laat is.",
      "“binnen [getal] [uur of werkdagen] na melding, gemeten [24x7 of op werkdagen van 8.00 tot 18.00 uur]”"),
  EFFORT(
      "Dit is een inspanningsverplichting: u moet bewijzen dat de leverancier te weinig deed.",
      "“leverancier behaalt [norm]; niet halen is een tekortkoming”"),
  RESERVATION(
      "De leverancier bepaalt zelf wanneer de afspraak niet geldt.",
      "Schrap het voorbehoud, of noem de uitzonderingen."),
  QUALITY(
      "Er is geen maatstaf waaraan u het resultaat kunt toetsen.",
      "Noem een standaard, een meetwaarde of een acceptatietest."),
  DATES(
      "Een indicatieve datum is nooit fataal: te laat zijn heeft geen gevolg.",
      "“uiterlijk [datum], dit is een fatale termijn”"),
  OPEN_POINTS(
      "Wat nog moet worden afgesproken, is niet afgesproken.",
      "Noem een waarde die geldt zolang er geen afspraak is, en de dag waarop u beslist."),
  UNDEFINED(
      "Het begrip is nergens omschreven; ieder leest er het zijne in.",
      "Omschrijf het begrip: welke uren, welke gevolgen, welke grens.");

  private final String why;
  private final String instead;

  VagueFamily(String why, String instead) {
    this.why = why;
    this.instead = instead;
  }

  /** Why these words give no hold. */
  public String why() {
    return why;
  }

  /** What to write instead. */
  public String instead() {
    return instead;
  }
}
