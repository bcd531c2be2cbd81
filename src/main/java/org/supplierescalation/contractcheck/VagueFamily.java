package org.supplierescalation.contractcheck;

/** Families of words that give no hold, why, and what to write instead (law.md 6f). */
public enum VagueFamily {
  SPEED(
      "tempo",
      "Zonder uiterste datum of tijd is niet vast te stellen dat de leverancier te laat is.",
      "Noem een getal, een eenheid en het servicevenster waarin dat telt.",
      "binnen [aantal] [uur of werkdagen] na melding, gemeten [24x7 of op werkdagen van 8.00 tot 18.00 uur]",
      "within [number] [hours or business days] of the report, measured [24x7 or on business days from 08:00 to 18:00]"),
  EFFORT(
      "inspanning",
      "Dit is een inspanningsverplichting: u moet bewijzen dat de leverancier te weinig deed.",
      "Maak er een resultaat van: een norm, en wat er gebeurt als die niet wordt gehaald.",
      "Leverancier behaalt [norm]; niet halen is een tekortkoming.",
      "Supplier shall achieve [level]; failing to do so is a breach."),
  RESERVATION(
      "voorbehoud",
      "De leverancier bepaalt zelf wanneer de afspraak niet geldt.",
      "Schrap het voorbehoud, of noem de uitzonderingen.",
      "[zonder voorbehoud] of: behalve in deze gevallen: [lijst].",
      "[without reservation] or: except in these cases: [list]."),
  QUALITY(
      "kwaliteit",
      "Er is geen maatstaf waaraan u het resultaat kunt toetsen.",
      "Noem een standaard, een meetwaarde of een acceptatietest.",
      "volgens [standaard of meetwaarde], getoetst met [acceptatietest]",
      "in accordance with [standard or metric], verified by [acceptance test]"),
  DATES(
      "datum",
      "Een indicatieve datum of hoeveelheid is nooit hard: te laat of te weinig heeft geen gevolg.",
      "Noem een uiterste datum en zeg dat die fataal is.",
      "uiterlijk [datum], dit is een fatale termijn",
      "by [date] at the latest, time being of the essence"),
  OPEN_POINTS(
      "open punt",
      "Wat nog moet worden afgesproken, is niet afgesproken.",
      "Noem een waarde die geldt zolang er geen afspraak is, en de dag waarop u beslist.",
      "[waarde], totdat partijen uiterlijk [datum] schriftelijk anders besluiten",
      "[value], until the parties decide otherwise in writing by [date]"),
  UNDEFINED(
      "niet omschreven",
      "Het begrip is nergens omschreven; ieder leest er het zijne in.",
      "Omschrijf het begrip: welke uren, welke gevolgen, welke grens.",
      "[begrip]: [maandag tot en met vrijdag van 8.00 tot 18.00 uur, feestdagen uitgezonderd; of: wat er stilligt en voor hoeveel gebruikers]",
      "[term]: [Monday to Friday from 08:00 to 18:00, public holidays excepted; or: what has come to a halt and for how many users]");

  private final String dutch;
  private final String why;
  private final String instead;
  private final String inDutch;
  private final String inEnglish;

  VagueFamily(String dutch, String why, String instead, String inDutch, String inEnglish) {
    this.dutch = dutch;
    this.why = why;
    this.instead = instead;
    this.inDutch = inDutch;
    this.inEnglish = inEnglish;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** Why these words give no hold. */
  public String why() {
    return why;
  }

  /** What to do about it. */
  public String instead() {
    return instead;
  }

  String inDutch() {
    return inDutch;
  }

  String inEnglish() {
    return inEnglish;
  }
}
