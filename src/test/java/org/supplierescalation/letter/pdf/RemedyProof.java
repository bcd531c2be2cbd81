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
    facts.put("clause", "artikel 9.2");
    facts.put("unit", "dag");
    facts.put("amount", "€ 500,00");
    facts.put("maximum", "€ 10.000,00");
    facts.put("units", "26");
    facts.put("cause", "1 tot en met 26 november 2026");
    facts.put("computation", "26 × € 500,00 per dag = € 13.000,00; het maximum is € 10.000,00");
    facts.put("total", "€ 10.000,00");
    facts.put("setOffBanned", false);
    facts.put("payBy", "dinsdag 5 januari 2027");
    facts.put("invoice", "2026-118");
    facts.put("invoiceAmount", "€ 5.000,00");
    facts.put("dueOn", "donderdag 31 december 2026");
    facts.put("share", "20");
    facts.put(
        "motivation", "De planningsmodule is volgens bijlage 3 een vijfde van de vergoeding.");
    facts.put(
        "suspensionGround", "De module werkt niet, zoals wij u op 16 november 2026 schreven.");
    facts.put("withheld", "€ 1.000,00");
    facts.put("paid", "€ 4.000,00");
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
                "contract@traag.example")));
    facts.put(
        "chronology",
        List.of(
            Map.of(
                "at",
                "02-11-2026",
                "kind",
                "Melding",
                "title",
                "Dossier geopend: Planning ligt stil")));
    facts.put(
        "annexes",
        List.of(
            Map.of("name", "ESC-2026-0009-ingebrekestelling-1.pdf", "sha256", "0f".repeat(32))));
    facts.put("remark", "");
    return facts;
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
