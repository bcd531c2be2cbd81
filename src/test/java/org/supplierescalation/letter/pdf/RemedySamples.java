package org.supplierescalation.letter.pdf;

import static org.supplierescalation.letter.pdf.LetterSamples.entries;
import static org.supplierescalation.letter.pdf.LetterSamples.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Worded;

/** The facts of the letters that come after default, for {@link LetterSamples}. */
final class RemedySamples {

  private static final Worded LATER = LetterDates.inWords(LocalDate.of(2027, 2, 1));

  private RemedySamples() {}

  static Map<String, Object> of(LetterKind kind) {
    return switch (kind) {
      case FINAL_DEMAND -> demand();
      case DAMAGES_CLAIM -> damages();
      case STEP_IN -> stepIn();
      case CONVERSION -> conversion();
      case PARTIAL_DISSOLUTION -> partial();
      case SERVICE_CREDITS -> credits();
      case INVOICE_PROTEST -> protest();
      case DISSOLUTION -> dissolution();
      case TERMINATION -> termination();
      default -> throw new AssertionError(kind + " does not come after default");
    };
  }

  private static Map<String, Object> demand() {
    return entries(
        "remaining",
        text("Roosters opslaan.", "Save rosters.", "Enregistrer les horaires."),
        "lastDay",
        LATER,
        "consequences",
        text("Dan volgt meer.", "More will follow.", "Des mesures suivront."),
        "contact",
        "J. Voorbeeld, 030");
  }

  private static Map<String, Object> damages() {
    return entries(
        "items", List.of(damage("1"), damage("2")),
        "interestLines", List.of(interest("1"), interest("2")),
        "hasInterest", true,
        "capped", true,
        "suffered", euro("16000"),
        "principal", euro("6000"),
        "interest", euro("13.16"),
        "total", euro("6013.16"),
        "interestFrom", LetterDates.inWords(LocalDate.of(2026, 12, 1)),
        "interestUntil", LetterDates.inWords(LocalDate.of(2026, 12, 20)),
        "interestOn", LetterDates.inWords(LetterSamples.TODAY),
        "mitigation", text("Met de hand gepland.", "Planned by hand.", "Planifié à la main."),
        "payBy", LATER);
  }

  private static Map<String, Object> damage(String number) {
    return Map.of(
        "number",
        number,
        "category",
        text("Herstelkosten", "Costs of repair", "Frais de réparation"),
        "description",
        text("Verloren roosters.", "Lost rosters.", "Horaires perdus."),
        "sufferedOn",
        LetterDates.inDigits(LocalDate.of(2026, 12, 1)),
        "causalLink",
        text("Door de storing.", "Through the outage.", "À cause de la panne."),
        "evidence",
        text("Urenlijst", "Time sheet", "Relevé d'heures"),
        "amount",
        euro("3000"));
  }

  private static Map<String, Object> interest(String number) {
    return Map.of(
        "number", number,
        "from", LetterDates.inDigits(LocalDate.of(2026, 12, 1)),
        "until", LetterDates.inDigits(LocalDate.of(2026, 12, 20)),
        "days", "20",
        "principal", euro("3000"),
        "rate", LetterAmounts.percent(new BigDecimal("4.25")),
        "amount", euro("6.58"));
  }

  private static Map<String, Object> stepIn() {
    return entries(
        "byClause",
        true,
        "byCourt",
        true,
        "byDefault",
        true,
        "byNotice",
        true,
        "clause",
        text("artikel 12", "clause 12", "l'article 12"),
        "ground",
        text("Zie onze eerdere stukken.", "See earlier documents.", "Voir annexes."),
        "urgency",
        text("De zorg valt uit.", "Care stops.", "Les soins s'arrêtent."),
        "recordedState",
        text("Verslag 2.", "Report 2.", "Rapport 2."),
        "work",
        text("Herstel van de module.", "Repair of the module.", "Réparation du module."),
        "startsOn",
        LATER,
        "party",
        "Vlot Beheer B.V.",
        "amount",
        euro("9500"));
  }

  private static Map<String, Object> conversion() {
    return entries(
        "obligations", text("Module opleveren.", "Delivery of the module.", "Livrer le module."),
        "notMinor", text("Het is de kern.", "It is the core.", "C'est l'essentiel."),
        "estimate", euro("48500"),
        "basis", text("Laagste offerte.", "Lowest quotation.", "Devis le plus bas."));
  }

  private static Map<String, Object> partial() {
    return entries(
        "part", text("De planningsmodule.", "The planning module.", "Le module de planning."),
        "percentage", LetterAmounts.percent(new BigDecimal("20")),
        "motivation", text("Een vijfde.", "One fifth.", "Un cinquième."),
        "computation", text("20 % × € 5.000,00", "20% × €5,000.00", "20 % × 5 000,00 €"),
        "monthlyFee", euro("5000"),
        "reduction", euro("1000"),
        "newFee", euro("4000"),
        "from", LATER);
  }

  private static Map<String, Object> credits() {
    return entries(
        "creditClause", text("artikel 7", "clause 7", "l'article 7"),
        "creditMonth", LetterDates.inWords(YearMonth.of(2026, 11)),
        "creditPercentage", LetterAmounts.percent(new BigDecimal("2.5")),
        "creditMaximum", LetterAmounts.percent(new BigDecimal("15")),
        "creditFee", euro("5000"),
        "claimableUntil", LetterDates.inWords(LocalDate.of(2026, 12, 30)),
        "creditComputation", text("2 × 2,5 %", "2 × 2.5%", "2 × 2,5 %"),
        "creditTotal", euro("250"),
        "payBy", LATER,
        "norms",
            List.of(
                Map.of(
                    "norm", text("Beschikbaarheid", "Availability", "Disponibilité"),
                    "measured", LetterAmounts.percent(new BigDecimal("98.7")),
                    "source", text("Maandrapport", "Monthly report", "Rapport mensuel"))));
  }

  private static Map<String, Object> protest() {
    return entries(
        "invoice", "2026-118",
        "invoicedOn", LetterDates.inWords(LocalDate.of(2026, 12, 1)),
        "receivedOn", LetterDates.inWords(LocalDate.of(2026, 12, 3)),
        "lines", text("Regel 3", "Line 3", "Ligne 3"),
        "reason", text("Niet besteld.", "Not ordered.", "Non commandé."),
        "creditNote", euro("1200"));
  }

  private static Map<String, Object> dissolution() {
    return entries(
        "endsOn", LATER,
        "extent", text("De hele overeenkomst.", "The whole agreement.", "Tout le contrat."),
        "gravity", text("Niemand kan plannen.", "Nobody can plan.", "Personne ne planifie."),
        "undoing", text("Vooruitbetaald.", "Paid in advance.", "Payé d'avance."),
        "refund", euro("10000"),
        "owed", euro("1250.50"),
        "registered", true,
        "reasons",
            List.of(
                Map.of(
                    "fact", text("Melding 4711.", "Ticket 4711.", "Ticket 4711."),
                    "reason", text("De zorg stopt.", "Care stops.", "Les soins cessent."))),
        "finding",
            text(
                "Vastgesteld: de module start niet\nDoor: Deskundige",
                "Found: the module does not start\nBy: Expert",
                "Constaté: le module ne démarre pas\nPar: Expert"));
  }

  private static Map<String, Object> termination() {
    return entries(
        "lastDay", LATER,
        "noticeEnds", LetterDates.inWords(LocalDate.of(2027, 1, 2)),
        "dataAct", true,
        "retrievalUntil", LetterDates.inWords(LocalDate.of(2027, 3, 3)),
        "legalGround", text("onze bevoegdheid", "our general power", "notre faculté générale"),
        "fee", euro("2500"),
        "registered", true);
  }

  private static Worded euro(String amount) {
    return LetterAmounts.euro(new BigDecimal(amount));
  }
}
