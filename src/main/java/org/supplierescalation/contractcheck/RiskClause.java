package org.supplierescalation.contractcheck;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses one must not overlook, by their words (law.md 6f, numbers 6-10 and 15). */
enum RiskClause {
  SUSPENSION_BAN(
      3,
      "Verbod op opschorten of verrekenen",
      "U mag betaling dan niet inhouden, ook niet als de leverancier niets levert.",
      "Onderhandel het verbod weg; tot die tijd: niet opschorten.",
      "(geen recht|niet gerechtigd|niet bevoegd|afstand|doet afstand|not entitled|waives|without)[^.]{0,120}(opschort|verreken|set-?off|suspen|withhold)"
          + "|(opschort|verreken)[^.]{0,60}(uitgesloten|niet toegestaan)"
          + "|zonder[^.]{0,40}(opschorting|verrekening|korting of)"),
  CAP(
      2,
      "Beperking van de aansprakelijkheid",
      "Boven dit bedrag betaalt de leverancier uw schade niet.",
      "Laat een jurist toetsen: ten minste een jaarbedrag, en niet bij opzet, grove schuld, gegevens en exit.",
      "(aansprakelijkheid|liability)[^.]{0,200}(beperkt|maximaal|ten hoogste|limited|not exceed|overschrijd|meer dan)"
          + "|(totale|total|aggregate)[^.]{0,40}(aansprakelijkheid|liability)"),
  LAPSE(
      2,
      "Vervaltermijn",
      "Wie later klaagt of vordert, verliest zijn recht.",
      "Zet de termijn in de agenda; onderhandel naar ten minste 12 maanden.",
      "verval(t|len|termijn)[^.]{0,160}(maand|dagen|jaar|recht|vordering|aanspra)"
          + "|(recht|vordering|claim)[^.]{0,120}\\b(vervalt|vervallen|lapse|expire|barred)"),
  COMPLAINT(
      0,
      "Klachttermijn",
      "Binnen deze termijn moet u schriftelijk klagen.",
      "Zet de termijn in het contractprofiel.",
      "(klacht|klagen|reclame|gebreken|bezwaar|complaint|defects?)[^.]{0,120}binnen\\s+[^.]{0,30}(dagen|uur|days|hours)"
          + "|(notify|notified|report)[^.]{0,80}within\\s+[^.]{0,30}(days|hours)"),
  NOTICE(
      1,
      "Ingebrekestelling: vorm of termijn",
      "Een ingebrekestelling die niet aan deze eis voldoet, telt misschien niet.",
      "Neem vorm, adres en termijn over in het contractprofiel.",
      "ingebrekestelling|in gebreke (te )?(stellen|gesteld)|notice of default|written notice[^.]{0,80}(breach|default|remedy)"),
  INDICATIVE_DATES(
      2,
      "Termijnen zijn nooit fataal",
      "Te laat leveren heeft dan zonder ingebrekestelling geen gevolg.",
      "Wijs ten minste de mijlpalen aan die wel fataal zijn.",
      "(geen|nimmer|nooit|niet)[^.]{0,60}fata(al|le)|indicatie(f|ve)[^.]{0,60}(termijn|datum|data|planning|dates?)|(termijn|datum|data|planning)[^.]{0,60}indicatie(f|ve)|not be of the essence"),
  FATAL_DATE(
      0,
      "Fatale termijn",
      "Wordt deze datum overschreden, dan is de leverancier zonder ingebrekestelling in verzuim.",
      "Neem de datum over in het contractprofiel en bewaak hem.",
      "(?<!geen |niet |nooit |nimmer )\\bfatale (termijn|datum|data|mijlpaal|leverdatum)|time is of the essence"),
  FOREIGN_FORUM(
      1,
      "Vreemd recht of vreemde rechter",
      "Procederen wordt dan duurder en onzekerder.",
      "Vraag om Nederlands (of Belgisch) recht en een rechter hier.",
      "(laws of|recht van|courts? of|rechter (in|te)|recht naar)\\s+(the state of |the )?(england|ireland|ierland|engeland|delaware|new york|california|germany|duitsland|luxembourg|luxemburg|france|frankrijk)");

  private final int points;
  private final String subject;
  private final String why;
  private final String proposal;
  private final Pattern words;

  RiskClause(int points, String subject, String why, String proposal, String words) {
    this.points = points;
    this.subject = subject;
    this.why = why;
    this.proposal = proposal;
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  String subject() {
    return subject;
  }

  /** Points are counted by the check, once a contract. */
  Optional<Finding> in(Sentence sentence) {
    Matcher match = words.matcher(sentence.text());
    return match.find()
        ? Optional.of(
            new Finding(
                Finding.Sort.RISK,
                subject,
                sentence.page(),
                sentence.clause(),
                match.group(),
                sentence.text(),
                why,
                proposal,
                points))
        : Optional.empty();
  }
}
