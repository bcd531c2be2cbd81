package org.supplierescalation.contractcheck;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.supplierescalation.contract.Language;

/**
 * What a contract with an IT supplier should say, and by which words one sees that it does (law.md
 * 6f, numbers 1, 3-6 and 11-15). A sentence that has words of every group says it.
 */
enum MissingClause {
  RESOLUTION(
      3,
      "Hersteltijd",
      "Reageren is niet oplossen: zonder hersteltijd is een storing nooit te lang.",
      "Neem per prioriteit een hersteltijd op, in uren, met de servicetijd.",
      "hersteltijd|oplostijd|oploss|opgelost|\\blost\\b.{0,80}\\bop\\b|hersteld|verholpen|verhelpt|herstelt|resolution|resolve|restor",
      "\\d+\\s*(%|uur|uren|minu|werkdag|dag|hour|business day|working day|day)"),
  PRIORITIES(
      2,
      "Prioriteit naar gevolg voor het werk",
      "Zonder omschrijving bepaalt de leverancier wat spoed heeft.",
      "Omschrijf P1 tot en met P4 naar wat er stilligt en wie er last van heeft.",
      "prioriteit|priority|\\bP[1-4]\\b|severity",
      "stil|impact|gevolg|gebruikers|users|bedrijfsproces|business|hinder|onbruikbaar|unusable"),
  MEASUREMENT(
      2,
      "Meting en rapportage",
      "Wat niet wordt gemeten en gerapporteerd, is niet te bewijzen.",
      "Spreek een formule, een bron en een maandelijks rapport af.",
      "rapport|report|\\bKPI",
      "maand|kwartaal|month|quarter|gemeten|meting|measur"),
  CONSEQUENCE(
      1,
      "Boete of korting, met maximum",
      "Zonder gevolg is een norm een voornemen.",
      "Neem een boete of een korting op, oplopend en met een maximum.",
      "boete|korting|service ?credit|\\bcredits?\\b|schadebeding|forfaitair|penalty|liquidated damages|malus",
      "€|eur|procent|%|per dag|per day|bedrag|amount"),
  FATAL_DATES(
      2,
      "Fatale termijnen",
      "Zonder fatale termijn is eerst een ingebrekestelling nodig.",
      "Wijs de mijlpalen aan die fataal zijn: “uiterlijk [datum], dit is een fatale termijn”.",
      "fatal|of the essence"),
  EXIT(
      3,
      "Exitplan, gegevens terug en hulp bij de overgang",
      "Zonder exitafspraken kunt u niet weg.",
      "Voeg een exitbijlage toe: plan, formaat van de gegevens, hulp, prijs en duur.",
      "exit|retransitie|overgang|overdracht|transition|data ?return|teruggave",
      "gegevens|data|plan|medewerking|assist|formaat|format"),
  ESCALATION(
      2,
      "Escalatieladder met namen en termijnen",
      "Zonder ladder weet niemand wie de volgende stap zet.",
      "Neem drie niveaus op, met functie, bereikbaarheid en termijn.",
      "escalat"),
  SCOPE(
      2,
      "Wat erbuiten valt",
      "Zonder lijst van uitsluitingen wordt elk geschil een geschil over de omvang.",
      "Voeg een bijlage toe: inbegrepen, uitgesloten, apart traject.",
      "uitgesloten (is|zijn)|niet (mee)?inbegrepen|buiten (de )?(scope|dienst|overeenkomst)|vall?(t|en) (niet onder|buiten)|omvat(ten)? (echter )?niet|(is|are) excluded|not included|does not (include|cover)|out of scope|exclusions"),
  REVIEW(
      1,
      "Evaluatiemoment",
      "Zonder vast moment praat u pas als het misgaat.",
      "Spreek een evaluatie per kwartaal af.",
      "evalu[ae]|kwartaaloverleg|review meeting|service review|periodiek overleg"),
  LAW_AND_FORUM(
      1,
      "Toepasselijk recht en bevoegde rechter",
      "Zonder keuze is eerst de vraag waar en naar welk recht u procedeert.",
      "Kies Nederlands (of Belgisch) recht en een rechter of een vorm van arbitrage.",
      "nederlands recht|belgisch recht|toepasselijk recht|governed by|laws of|rechtbank|arbitrage|arbitration|bevoegde rechter");

  private final int points;
  private final String subject;
  private final String why;
  private final String proposal;
  private final List<Pattern> groups;

  MissingClause(int points, String subject, String why, String proposal, String... groups) {
    this.points = points;
    this.subject = subject;
    this.why = why;
    this.proposal = proposal;
    this.groups =
        Arrays.stream(groups)
            .map(group -> Pattern.compile(group, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
  }

  boolean isIn(List<Sentence> sentences) {
    return sentences.stream()
        .map(Sentence::inContext)
        .anyMatch(words -> groups.stream().allMatch(group -> group.matcher(words).find()));
  }

  /**
   * @param language of the contract
   */
  Finding finding(Language language) {
    return new Finding(
        Finding.Sort.MISSING,
        name(),
        subject,
        0,
        "",
        "",
        0,
        "",
        language,
        why,
        proposal,
        ModelClauses.of(name(), language),
        points);
  }
}
