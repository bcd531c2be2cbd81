package org.supplierescalation.letter;

/** What words in a mail to a supplier can do to our position, and what to write instead. */
public enum WordingRisk {
  THREAT(
      "Dreigend of kwetsend",
      "Een rechter leest deze e-mail later mee; dreigen kost u zijn begrip en soms uw recht.",
      "Noem het feit, de afspraak, de eis en de dag. Noem het gevolg dat het contract of de wet eraan verbindt."),
  NEW_TERM(
      "Belooft een nieuwe termijn",
      "Wie uitstel belooft, kan het verzuim ongedaan maken of de fatale dag verschuiven.",
      "Beslis over uitstel in de taak Verlenging, of schrijf erbij: “onverplicht en zonder afstand van verzuim”."),
  WAIVER(
      "Geeft een recht of het verzuim prijs",
      "Wat u hier weggeeft, krijgt u niet terug.",
      "Schrap dit, of laat de jurist er eerst over beslissen. Schrijf: “Wij behouden ons alle rechten voor.”"),
  ACCEPTANCE(
      "Aanvaardt iets",
      "Aanvaarding maakt een gebrek goed of een nieuw plan tot afspraak.",
      "Schrijf: “Wij nemen kennis van uw bericht; dat is geen aanvaarding.” Aanvaarden gebeurt na controle, met bewijs."),
  NO_HURRY(
      "Neemt de druk weg",
      "Wie zegt dat het kan wachten, kan later niet zeggen dat het te laat was.",
      "Noem een uiterste dag en wat er dan klaar moet zijn."),
  NO_DUTY(
      "Maakt een verplichting vrijblijvend",
      "De leverancier kan zich erop beroepen dat het niet meer hoefde.",
      "Schrijf wat de overeenkomst vraagt: “U bent gehouden om …”, met het artikel."),
  ADMISSION(
      "Erkent eigen schuld",
      "Een erkenning kan als schuldeisersverzuim of eigen schuld tegen u worden gebruikt.",
      "Noem alleen wat u doet: “Wij hebben u op [dag] toegang gegeven.” Laat schuld aan de jurist."),
  VAGUE(
      "Vaag",
      "Zonder dag, getal of maatstaf is later niet vast te stellen wie te laat is.",
      "Noem een datum en een uur, een getal, of de test waarmee u het vaststelt."),
  NO_RESERVATION(
      "Geen voorbehoud",
      "Een bericht zonder voorbehoud kan worden gelezen als: het is zo goed.",
      "Sluit af met: “Wij behouden ons alle rechten voor; dit bericht is geen afstand van verzuim.”");

  private final String dutch;
  private final String why;
  private final String instead;

  WordingRisk(String dutch, String why, String instead) {
    this.dutch = dutch;
    this.why = why;
    this.instead = instead;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  public String why() {
    return why;
  }

  /** What to write instead. */
  public String instead() {
    return instead;
  }
}
