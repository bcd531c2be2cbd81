package org.supplierescalation.casefile.web;

import org.supplierescalation.casefile.Stage;

/**
 * What a stage is about, in words for everybody.
 *
 * @param now what happens in it
 * @param ours what is wise when we have to move
 * @param waiting what is wise when the supplier has to
 */
record StageWords(String now, String ours, String waiting) {

  private static final String LISTEN =
      "De leverancier is aan zet. Leg elke reactie vast en zeg nog niets toe.";

  static StageWords of(Stage stage) {
    return switch (stage) {
      case INTAKE ->
          new StageWords(
              "Er is een tekortkoming gemeld.",
              "Beoordeel de melding en kies het contract waar zij over gaat.",
              LISTEN);
      case CONTRACT_REVIEW ->
          new StageWords(
              "Wij zoeken op wat er is afgesproken en verzamelen bewijs.",
              "Lees de afspraken na, ga na of wij zelf deden wat wij moesten doen, en voeg bij elke tekortkoming bewijs.",
              LISTEN);
      case CONVERSATION ->
          new StageWords(
              "Wij spreken de leverancier en bevestigen schriftelijk wat er is afgesproken.",
              "Bel de leverancier, vraag om een hersteldatum en bevestig het gesprek dezelfde dag per e-mail.",
              "De leverancier is aan zet: hij reageert of herstelt. Zwijgen is geen instemming; leg het vast als zwijgen.");
      case DEFAULT_NOTICE ->
          new StageWords(
              "Wij stellen de leverancier in gebreke: een brief met een laatste termijn.",
              "Maak de brief af, laat hem toetsen en kondig hem telefonisch aan. Pas daarna gaat hij weg.",
              "De brief is weg. Zoek bewijs van ontvangst: pas daarna loopt de termijn.");
      case REASONABLE_TERM ->
          new StageWords(
              "De redelijke termijn loopt. De leverancier kan nog nakomen.",
              "Lees wat de leverancier liet weten, of controleer of het werk klopt. Geef alleen schriftelijk uitstel.",
              "De leverancier is aan zet tot het einde van de termijn. Werk mee waar hij dat nodig heeft en leg elke reactie"
                  + " vast.");
      case DEFAULT ->
          new StageWords(
              "De termijn is voorbij. Wij stellen vast of de leverancier tekort is blijven schieten.",
              "Leg vast wat er op de laatste dag wel en niet was gedaan, met bewijs. De jurist kijkt mee.",
              LISTEN);
      case SANCTIONS ->
          new StageWords(
              "Wij kiezen een maatregel en voeren die uit.",
              "Kies alleen een maatregel die openstaat; bij elke andere staat wat nog ontbreekt. Betaal wat niet ter discussie"
                  + " staat.",
              "De leverancier is aan zet. Leg vast wat hij doet, betaalt of betwist.");
      case EXIT ->
          new StageWords(
              "Wij bereiden het afscheid van de leverancier voor.",
              "Zorg eerst voor uw gegevens, toegang en een opvolger. Beëindig pas als het exitplan is goedgekeurd.",
              "De leverancier werkt mee aan het vertrek. Controleer wat hij overdraagt voordat u het aanvaardt.");
      case DISPUTE ->
          new StageWords(
              "Partijen zijn het niet eens. Wij kiezen een weg: mediation, arbitrage of de rechter.",
              "Volg de regeling in het contract en let op de verjaring. Overleg met de jurist voordat u iets toezegt.",
              "De leverancier is aan zet. Verjaring loopt door: kijk bij “Rechten bewaken”.");
      case LESSONS ->
          new StageWords(
              "Wij leggen vast wat wij hiervan leren.",
              "Noem de oorzaken en wat het volgende contract beter moet regelen.",
              LISTEN);
    };
  }
}
