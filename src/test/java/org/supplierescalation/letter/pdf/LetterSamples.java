package org.supplierescalation.letter.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * The facts of one case for every kind of letter, rich and minimal; what people type is typed in
 * the language of the letter. A new kind adds its own facts in {@link #own}.
 */
final class LetterSamples {

  static final LocalDate TODAY = LocalDate.of(2026, 12, 21);

  /** Facts that a letter may do without; the minimal letter has none of them. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "sla",
          "passage",
          "damage",
          "interests",
          "urgency",
          "recordedState",
          "refund",
          "owed",
          "legalGround",
          "fee",
          "mediators",
          "remark",
          "about",
          "obligation",
          "facts",
          "promises",
          "penaltyClause",
          "cooperation",
          "contactPerson",
          "replyBy");

  private LetterSamples() {}

  static Map<String, Object> rich(LetterKind kind) {
    Map<String, Object> facts = common();
    facts.putAll(own(kind));
    return facts;
  }

  /** As rich, without what may be left out, and with every yes a no. */
  static Map<String, Object> minimal(LetterKind kind) {
    Map<String, Object> facts = rich(kind);
    facts.replaceAll(
        (name, value) -> {
          if (value instanceof Boolean) {
            return name.equals("book5") ? value : (Object) Boolean.FALSE;
          }
          boolean leftOut =
              OPTIONAL.contains(name)
                  && !(name.equals("replyBy") && kind != LetterKind.DEFAULT_NOTICE);
          return leftOut ? "" : value instanceof List<?> rows ? rows.subList(0, 1) : value;
        });
    facts.put("hasContacts", false);
    facts.put("contacts", List.of());
    return facts;
  }

  private static Map<String, Object> common() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", "ESC-2026-0009");
    facts.put("date", LetterDates.inWords(TODAY));
    facts.put(
        "addressee",
        Worded.of("De directie", "The Management", "La direction")
            .then(
                board -> "Traag Systemen B.V.\n" + board + "\nVertragingsweg 1\n1234 AB Utrecht"));
    facts.put("supplier", "Traag Systemen B.V.");
    facts.put("registration", "KvK 12345678");
    facts.put("contract", text("Contract 2024-117", "Contract 2024-117", "Contrat 2024-117"));
    facts.put("contractTitle", text("Roosterbeheer", "Roster management", "Gestion des horaires"));
    facts.put("sla", text("SLA versie 2.1", "SLA version 2.1", "SLA version 2.1"));
    facts.put("book5", true);
    facts.put("signatory", text("Directeur", "Director", "Directeur"));
    facts.put("passage", text("Eigen woorden.", "Our own words.", "Nos propres mots."));
    facts.put("breaches", List.of(breach(4711), breach(4712)));
    facts.put("defaultSince", LetterDates.inWords(LocalDate.of(2026, 12, 1)));
    facts.put(
        "defaultGround", text("De termijn verstreek.", "The term passed.", "Le délai est passé."));
    facts.put("state", text("Niets werkt.", "Nothing works.", "Rien ne fonctionne."));
    facts.put("measurement", text("Rapport 12.", "Report 12.", "Rapport 12."));
    facts.put("damage", text("Drie planners.", "Three planners.", "Trois planificateurs."));
    return facts;
  }

  private static Map<String, Object> own(LetterKind kind) {
    return switch (kind) {
      case WRITTEN_CONFIRMATION -> conversation();
      case CALL_SCRIPT, DEFAULT_NOTICE -> notice();
      case NOTICE_OF_DEFAULT -> Map.of();
      case PENALTY_CLAIM -> penalty();
      case PAYMENT_SUSPENSION -> suspension();
      case FINAL_DEMAND,
          DAMAGES_CLAIM,
          STEP_IN,
          CONVERSION,
          PARTIAL_DISSOLUTION,
          SERVICE_CREDITS,
          INVOICE_PROTEST,
          DISSOLUTION,
          TERMINATION ->
          RemedySamples.of(kind);
      case MEDIATION_PROPOSAL -> mediation();
      case HANDOVER_COVER -> overview();
      case TERM_REMINDER -> Map.of("until", until(0));
      case TERM_EXTENSION ->
          Map.of(
              "lastDay", LetterDates.inWords(TODAY.plusDays(7)),
              "until", until(7),
              "oldUntil", until(0),
              "reason", text("Ziekte.", "Illness.", "Maladie."));
      case SUSPENSION_RELEASE ->
          Map.of(
              "total", LetterAmounts.euro(new BigDecimal("1000")),
              "paidOn", LetterDates.inWords(TODAY),
              "invoices", List.of(invoice()));
      case RECEIPT_OF_REPLY ->
          Map.of(
              "receivedOn", LetterDates.inWords(TODAY),
              "about", text("uw planning", "your planning", "votre planning"));
      case ANSWER_TO_SUPPLIER -> answer();
      default ->
          throw new AssertionError(
              "%s has no sample facts: add them in LetterSamples.own, so that its letters are read"
                  .formatted(kind));
    };
  }

  /** Every kind of answer at once, so that each sentence is read. */
  private static Map<String, Object> answer() {
    return Map.of(
        "receivedOn", LetterDates.inWords(TODAY),
        "replyBy", LetterDates.inWords(TODAY.plusDays(3)),
        "day", LetterDates.inWords(TODAY.plusDays(7)),
        "acknowledges", true,
        "promises", true,
        "disputes", true,
        "asksExtension", true,
        "refuses", true,
        "claimsReady", true,
        "other", true);
  }

  private static Map<String, Object> conversation() {
    Worded moment =
        LetterDates.inWords(
            LocalDateTime.of(2026, 12, 18, 14, 30).atZone(Law.NL.zone()).toInstant(), Law.NL);
    return Map.ofEntries(
        Map.entry("spoken", true),
        Map.entry("byPhone", true),
        Map.entry("spokenWith", "J. Voorbeeld"),
        Map.entry("heldAt", moment),
        Map.entry("agreed", text("Vier uur.", "Four hours.", "Quatre heures.")),
        Map.entry("failing", text("Twaalf dagen.", "Twelve days.", "Douze jours.")),
        Map.entry("expected", text("Herstel.", "Repair.", "Réparation.")),
        Map.entry("promise", text("Klaar.", "Ready.", "Prêt.")),
        Map.entry("promisedOn", LetterDates.inWords(TODAY)),
        Map.entry("replyBy", moment),
        Map.entry("attempts", List.of(Map.of("at", moment))));
  }

  private static Map<String, Object> notice() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("supplierRegistration", "KvK 12345678");
    facts.put("supplierSeat", "Utrecht");
    facts.put("contractNumber", "2024-117");
    facts.put("concludedOn", LetterDates.withoutWeekday(LocalDate.of(2024, 3, 1)));
    facts.put(
        "obligation", text("Binnen vier uur.", "Within four hours.", "Dans les quatre heures."));
    facts.put("facts", text("Zie bijlage.", "See annex.", "Voir annexe."));
    facts.put(
        "contacts",
        List.of(
            Map.of(
                "on", LetterDates.withoutWeekday(TODAY),
                "how", text("Overleg", "Meeting", "Réunion"),
                "what", text("Geen resultaat", "No result", "Aucun résultat"))));
    facts.put("hasContacts", true);
    facts.put(
        "promises", text("Herstel in november.", "Repair in November.", "Réparer en novembre."));
    facts.put("demand", text("Verhelp melding 4711.", "Resolve ticket 4711.", "Résolvez 4711."));
    facts.put(
        "acceptanceTest", text("Test van bijlage 2.", "Test of annex 2.", "Test de l'annexe 2."));
    facts.put("days", text("14 kalenderdagen", "14 calendar days", "14 jours calendrier"));
    facts.put("lastDay", LetterDates.inWords(TODAY.plusDays(14)));
    facts.put("until", until(14));
    facts.put("inHours", true);
    facts.put("expectedAt", LetterDates.inWords(TODAY));
    facts.put("termSteps", List.of(Map.of("step", "1 + 1")));
    facts.put("replyBy", LetterDates.inWords(TODAY.plusDays(3)));
    facts.put("consequences", true);
    facts.put("penaltyClause", text("artikel 9.2", "clause 9.2", "l'article 9.2"));
    facts.put("cooperation", text("Toegang.", "Access.", "Accès."));
    facts.put("contactPerson", "A. Voorbeeld");
    facts.put("annexes", List.of(Map.of("line", "KPI 12"), Map.of("line", "KPI 13")));
    facts.put("hasAnnexes", true);
    facts.put(
        "method", text("Per e-mail en per post", "By e-mail and post", "Par e-mail et courrier"));
    facts.put("noticeEmail", "contract@traag.example");
    facts.put("people", List.of(Map.of("name", "J. Voorbeeld", "role", "Manager", "phone", "030")));
    facts.put(
        "breaches",
        List.of(
            with(breach(4711), "occurredOn", LetterDates.withoutWeekday(TODAY)),
            with(
                with(breach(4712), "occurredOn", LetterDates.withoutWeekday(TODAY)),
                "evidence",
                "")));
    return facts;
  }

  private static Map<String, Object> penalty() {
    return entries(
        "clause", text("artikel 9.2", "clause 9.2", "l'article 9.2"),
        "period", text("november 2026", "November 2026", "novembre 2026"),
        "inDefault", true,
        "byInvoice", true,
        "bySetOff", true,
        "damagesToo", true,
        "unit", text("dag", "day", "jour"),
        "amount", LetterAmounts.euro(new BigDecimal("500")),
        "maximum", LetterAmounts.euro(new BigDecimal("10000")),
        "units", "26",
        "cause", text("1 tot en met 26 november", "1 to 26 November", "du 1er au 26 novembre"),
        "computation",
            text("26 dagen, het maximum", "26 days, the maximum", "26 jours, le maximum"),
        "total", LetterAmounts.euro(new BigDecimal("10000")),
        "setOffBanned", true,
        "payBy", LetterDates.inWords(LocalDate.of(2027, 1, 5)));
  }

  private static Map<String, Object> suspension() {
    return entries(
        "invoices",
        List.of(invoice(), invoice()),
        "invoiceNumbers",
        "2026-118",
        "several",
        true,
        "whole",
        false,
        "precaution",
        true,
        "paysNothing",
        true,
        "fear",
        text("Uw faillissement.", "Your insolvency.", "Votre faillite."),
        "share",
        "20",
        "motivation",
        text("Een vijfde.", "One fifth.", "Un cinquième."),
        "suspensionGround",
        text("De module werkt niet.", "The module fails.", "Le module échoue."),
        "withheld",
        LetterAmounts.euro(new BigDecimal("1000")),
        "paid",
        LetterAmounts.euro(new BigDecimal("4000")));
  }

  /** For our own lawyer, in Dutch; without what somebody typed in the words of one law. */
  private static Map<String, Object> overview() {
    Map<String, Object> facts = RemedyProof.facts("");
    facts.put("chosenRoute", "Mediation. Beide partijen willen verder.");
    facts.put(
        "decisions",
        List.of(
            Map.of(
                "at", "21-12-2026",
                "title", "Maatregelen nagegaan met tabel “Maatregelen”, versie 1",
                "text", "Gevraagd: aankondiging gedaan ja.")));
    return facts;
  }

  private static Map<String, Object> mediation() {
    return Map.of(
        "dispute", text("Is de module geleverd?", "Was the module delivered?", "Module livré ?"),
        "interests", text("Wij willen plannen.", "We want to plan.", "Nous voulons planifier."),
        "institute", "SGOA",
        "mediators", "A, B, C",
        "costs", text("Ieder de helft.", "Half each.", "La moitié chacun."),
        "standStill", true,
        "forum", text("Rechtbank Utrecht", "Court of Utrecht", "Tribunal d'Utrecht"),
        "replyBy", LetterDates.inWords(LocalDate.of(2027, 1, 4)));
  }

  private static Worded until(int days) {
    return LetterDates.until(LegalTime.firstMomentAfter(Law.NL, TODAY.plusDays(days)), Law.NL);
  }

  static Map<String, Object> entries(Object... namesAndValues) {
    Map<String, Object> facts = new HashMap<>();
    for (int each = 0; each < namesAndValues.length; each += 2) {
      facts.put((String) namesAndValues[each], namesAndValues[each + 1]);
    }
    return facts;
  }

  private static Map<String, Object> invoice() {
    return Map.of(
        "invoice", "2026-118",
        "invoiceAmount", LetterAmounts.euro(new BigDecimal("5000")),
        "dueOn", LetterDates.inWords(LocalDate.of(2026, 12, 31)),
        "withheld", LetterAmounts.euro(new BigDecimal("1000")),
        "paid", LetterAmounts.euro(new BigDecimal("4000")));
  }

  private static Map<String, Object> breach(int ticket) {
    return Map.of(
        "commitment", text("Opgelost in vier uur.", "Solved in four hours.", "Résolu en 4 h."),
        "fact",
            text("Melding %d staat open.", "Ticket %d is open.", "Le ticket %d est ouvert.")
                .then(words -> words.formatted(ticket)),
        "since", LetterDates.inDigits(LocalDate.of(2026, 11, 2)),
        "effect", text("Geen roosters.", "No rosters.", "Pas d'horaires."),
        "evidence", text("Rapport 12", "Report 12", "Rapport 12"));
  }

  private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
    Map<String, Object> more = new HashMap<>(facts);
    more.put(name, value);
    return more;
  }

  static Worded text(String dutch, String english, String french) {
    return Worded.of(dutch, english, french);
  }
}
