package org.supplierescalation.letter.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of one case, for every letter from default to hand-over. */
final class RemedyProof {

  private RemedyProof() {}

  static Map<String, Object> facts(String passage) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", "ESC-2026-0009");
    facts.put("date", "maandag 21 december 2026");
    facts.put("addressee", "Traag Systemen B.V.\nDe directie\nVertragingsweg 1\n1234 AB Utrecht");
    facts.put("supplier", "Traag Systemen B.V.");
    facts.put("registration", "KvK 12345678, gevestigd te Utrecht");
    facts.put("contract", "Beheer van het planningssysteem, nr. 2024-117 van 01-03-2024");
    facts.put("contractTitle", "Beheer van het planningssysteem");
    facts.put("sla", "SLA versie 2.1");
    facts.put("book5", true);
    facts.put("signatory", "De directeur bedrijfsvoering");
    facts.put("passage", passage);
    facts.put(
        "breaches",
        List.of(
            breach(
                "Storingen met prioriteit 1 zijn binnen vier uur opgelost (artikel 4.1 SLA).",
                "Melding 4711 staat sinds 2 november open; roosters gaan verloren."),
            breach(
                "Maandelijks een rapport over de beschikbaarheid (artikel 6 SLA).",
                "Over september en oktober is geen rapport ontvangen.")));
    facts.put("defaultSince", "dinsdag 1 december 2026");
    facts.put(
        "defaultGround",
        "Ingebrekestelling van 16 november 2026, ontvangen op 16 november 2026; de termijn liep tot en met 30 november 2026.");
    facts.put("state", "Op 30 november 2026 kon nog niemand roosters opslaan.");
    facts.put("measurement", "Acceptatietest van 1 december 2026, rapport 12.");
    facts.put("damage", "Inhuur van drie planners: € 4.200,00.");
    facts.put("remaining", "Roosters opslaan en terugzien.");
    facts.put("consequences", "Dan ontbinden wij de overeenkomst.");
    facts.put("contact", "De contractmanager, 030 000 00 02");
    facts.put("clause", "artikel 9.2");
    facts.put("unit", "dag");
    facts.put("amount", "€ 500,00");
    facts.put("maximum", "€ 10.000,00");
    facts.put("units", "26");
    facts.put("cause", "1 tot en met 26 november 2026");
    facts.put("computation", "26 × € 500,00 per dag = € 13.000,00; het maximum is € 10.000,00");
    facts.put("total", "€ 10.000,00");
    facts.put("setOffBanned", false);
    facts.put("byInvoice", false);
    facts.put("bySetOff", false);
    facts.put("damagesToo", false);
    facts.put("inDefault", true);
    facts.put("period", "1 november 2026 tot en met 26 november 2026");
    facts.put("payBy", "dinsdag 5 januari 2027");
    facts.put("invoice", "2026-118");
    facts.put("invoiceNumbers", "2026-118, 2026-119");
    facts.put("several", true);
    facts.put("whole", false);
    facts.put("precaution", false);
    facts.put("paysNothing", false);
    facts.put("fear", "De curator van uw onderaannemer schreef op 10 december 2026.");
    facts.put("paidOn", "vrijdag 15 januari 2027");
    facts.put("invoices", List.of(invoice("2026-118"), invoice("2026-119")));
    facts.put("share", "20");
    facts.put(
        "motivation", "De planningsmodule is volgens bijlage 3 een vijfde van de vergoeding.");
    facts.put(
        "suspensionGround", "De module werkt niet, zoals wij u op 16 november 2026 schreven.");
    facts.put("withheld", "€ 2.000,00");
    facts.put("paid", "€ 8.000,00");
    facts.put("creditClause", "artikel 7 SLA");
    facts.put("creditMonth", "november 2026");
    facts.put("creditPercentage", "5 %");
    facts.put("creditMaximum", "15 %");
    facts.put("creditFee", "€ 5.000,00");
    facts.put("claimableUntil", "woensdag 30 december 2026");
    facts.put("creditComputation", "2 × 5 % van € 5.000,00 = € 500,00");
    facts.put("creditTotal", "€ 500,00");
    facts.put(
        "norms",
        List.of(
            Map.of(
                "norm", "Beschikbaarheid ten minste 99,5 %",
                "measured", "98,7 %",
                "source", "Maandrapport, blad 3"),
            Map.of(
                "norm", "90 % van de storingen binnen vier uur verholpen",
                "measured", "62 %",
                "source", "Meldingenlijst november")));
    facts.put("invoicedOn", "dinsdag 1 december 2026");
    facts.put("receivedOn", "donderdag 3 december 2026");
    facts.put("lines", "Regel 3, maatwerk: € 1.200,00");
    facts.put("reason", "Dit werk is niet besteld en niet geleverd.");
    facts.put("creditNote", "€ 1.200,00");
    facts.put(
        "items",
        List.of(
            damage("1", "Herstelkosten", "Herstel van verloren roosters.", "€ 4.200,00"),
            damage("2", "Extra interne uren", "40 uur handmatig plannen.", "€ 1.800,00")));
    facts.put(
        "interestLines",
        List.of(interest("1", "€ 4.200,00", "€ 9,21"), interest("2", "€ 1.800,00", "€ 3,95")));
    facts.put("hasInterest", true);
    facts.put("capped", true);
    facts.put("suffered", "€ 16.000,00");
    facts.put("principal", "€ 6.000,00");
    facts.put("interest", "€ 13,16");
    facts.put("interestFrom", "dinsdag 1 december 2026");
    facts.put("interestUntil", "zondag 20 december 2026");
    facts.put("interestOn", "maandag 21 december 2026");
    facts.put("mitigation", "Wij hebben de roosters met de hand gemaakt en een reserve ingezet.");
    facts.put("byClause", false);
    facts.put("byCourt", false);
    facts.put("byDefault", true);
    facts.put("byNotice", true);
    facts.put("ground", "Wij verwijzen naar onze brief van 16 november 2026.");
    facts.put("urgency", "Zonder roosters valt de zorg in de kerstweek uit.");
    facts.put("recordedState", "Proces-verbaal van 2 december 2026.");
    facts.put("work", "Herstel van de planningsmodule en van de roosters van november.");
    facts.put("startsOn", "maandag 28 december 2026");
    facts.put("party", "Vlot Beheer B.V.");
    facts.put("endsOn", "maandag 1 februari 2027");
    facts.put("extent", "Wij ontbinden de gehele overeenkomst.");
    facts.put(
        "undoing",
        "De vooruitbetaalde vergoeding over februari en maart 2027 ontvangen wij terug: € 10.000,00.");
    facts.put("gravity", "Zonder roosters kan niemand de zorg plannen.");
    facts.put("refund", "€ 10.000,00");
    facts.put("owed", "€ 1.250,50");
    facts.put("registered", true);
    facts.put(
        "reasons",
        List.of(
            Map.of(
                "fact", "Melding 4711 staat open.", "reason", "Zonder planning ligt de zorg stil."),
            Map.of(
                "fact", "Er is geen rapport.", "reason", "Zonder rapport is er geen toezicht.")));
    facts.put(
        "finding",
        "Vastgesteld: de module start niet\nOp: maandag 14 december 2026\nDoor: Gerechtsdeurwaarder\nLeverancier uitgenodigd: ja");
    facts.put("obligations", "De oplevering van de planningsmodule volgens bijlage 3.");
    facts.put("notMinor", "De module is de kern van de overeenkomst.");
    facts.put("estimate", "€ 48.500,00");
    facts.put("basis", "Dit is de laagste van twee offertes van andere bedrijven.");
    facts.put("part", "De planningsmodule, met haar onderhoud.");
    facts.put("percentage", "20 %");
    facts.put("reduction", "€ 1.000,00");
    facts.put("newFee", "€ 4.000,00");
    facts.put("from", "maandag 1 februari 2027");
    facts.put("lastDay", "vrijdag 30 april 2027");
    facts.put("noticeEnds", "woensdag 31 maart 2027");
    facts.put("dataAct", true);
    facts.put("retrievalUntil", "zondag 30 mei 2027");
    facts.put("legalGround", "onze algemene bevoegdheid om op te zeggen");
    facts.put("fee", "€ 2.500,00");
    facts.put(
        "dispute",
        "Partijen verschillen van mening over de vraag of de planningsmodule is opgeleverd.");
    facts.put(
        "interests", "Wij willen kunnen plannen; u wilt de module afronden en betaald krijgen.");
    facts.put("institute", "SGOA");
    facts.put("mediators", "");
    facts.put("costs", "Ieder de helft.");
    facts.put("standStill", true);
    facts.put("forum", "Rechtbank Midden-Nederland");
    facts.put("replyBy", "maandag 4 januari 2027, 17.00 uur");
    facts.put("subject", "Planning ligt stil");
    facts.put("impact", "Niemand kan roosters zien.");
    facts.put("law", "Nederlands recht");
    facts.put("monthlyFee", "€ 5.000,00");
    facts.put("discoveredOn", "maandag 2 november 2026");
    facts.put("disputeClause", "Rechter");
    facts.put("desiredResult", "Een werkende module, of een ordelijk einde.");
    facts.put("claim", "€ 20.000,00");
    facts.put("chosenRoute", "Kantonrechter. Geen gesprek meer mogelijk.");
    facts.put(
        "contractChain",
        List.of(Map.of("part", "Overeenkomst", "what", "Beheer van het planningssysteem")));
    facts.put("hasOwnFailures", true);
    facts.put("ownFailures", List.of(Map.of("text", "Hersteld op 20-11-2026: toegang gegeven.")));
    facts.put("hasDamages", true);
    facts.put("damages", List.of(Map.of("text", "Inhuur van drie planners: € 4.200,00.")));
    facts.put("hasOpenPayments", true);
    facts.put(
        "openPayments", List.of(Map.of("text", "Factuur 2026-118: opgeschort € 1.000,00 (20 %).")));
    facts.put("hasRightsDates", true);
    facts.put(
        "rightsDates",
        List.of(
            Map.of(
                "right", "Vervaltermijn van het contract",
                "on", "dinsdag 2 november 2027",
                "why", "Twaalf maanden na ontdekking")));
    facts.put("hasDecisions", true);
    facts.put(
        "decisions",
        List.of(
            Map.of(
                "at", "21-12-2026",
                "title", "Maatregelen nagegaan met tabel “Maatregelen”, versie 1",
                "text", "Gevraagd: Nederlands recht; verzuim ja.")));
    facts.put("limitation", "zondag 2 november 2031");
    facts.put("limitationYears", "vijf");
    facts.put("shortened", false);
    facts.put("hasLetters", true);
    facts.put("hasAnnexes", true);
    facts.put(
        "letters",
        List.of(
            Map.of(
                "on",
                "16-11-2026",
                "name",
                "Ingebrekestelling",
                "recipient",
                "contract@traag.example",
                "receipt",
                "ontvangen op 16-11-2026, bewijsgraad B: scan")));
    facts.put(
        "chronology",
        List.of(
            Map.of(
                "at",
                "02-11-2026",
                "kind",
                "Melding",
                "title",
                "Dossier geopend: Planning ligt stil",
                "grade",
                "")));
    facts.put(
        "annexes",
        List.of(
            Map.of("name", "ESC-2026-0009-ingebrekestelling-1.pdf", "sha256", "0f".repeat(32))));
    facts.put("remark", "");
    return facts;
  }

  private static Map<String, Object> invoice(String number) {
    return Map.of(
        "invoice",
        number,
        "invoiceAmount",
        "€ 5.000,00",
        "dueOn",
        "donderdag 31 december 2026",
        "withheld",
        "€ 1.000,00",
        "paid",
        "€ 4.000,00");
  }

  private static Map<String, Object> damage(
      String number, String category, String description, String amount) {
    return Map.of(
        "number", number,
        "category", category,
        "description", description,
        "sufferedOn", "01-12-2026",
        "causalLink", "Zonder de storing was dit niet nodig geweest.",
        "evidence", "Urenlijst week 49",
        "amount", amount);
  }

  private static Map<String, Object> interest(String number, String principal, String amount) {
    return Map.of(
        "number", number,
        "from", "01-12-2026",
        "until", "20-12-2026",
        "days", "20",
        "principal", principal,
        "rate", "4 %",
        "amount", amount);
  }

  private static Map<String, Object> breach(String commitment, String fact) {
    return Map.of(
        "commitment",
        commitment,
        "fact",
        fact,
        "since",
        "02-11-2026",
        "effect",
        "Niemand kan roosters zien.",
        "evidence",
        "Incidentrapport 12");
  }
}
