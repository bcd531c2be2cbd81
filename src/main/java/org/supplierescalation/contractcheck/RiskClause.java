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
      "(geen recht|niet gerechtigd|niet bevoegd|niet toegestaan|geen beroep|afstand|zonder|mag (geen|niet)|mogen (geen|niet)|kan (geen|niet)"
          + "|not entitled|may not|shall not|no right|waives?|without)\\b.{0,120}"
          + "(opschort|op te schorten|verreken|te verrekenen|schuldvergelijking|inhouden|set-?off|set off|suspen|withh[oe]ld|korting of)"
          + "|(opschort|verreken|schuldvergelijking|set-?off).{0,60}(uitgesloten|niet toegestaan|niet toe\\b|is excluded|not permitted)"),
  CAP(
      2,
      "Beperking van de aansprakelijkheid",
      "Boven dit bedrag betaalt de leverancier uw schade niet.",
      "Laat een jurist toetsen: ten minste een jaarbedrag, en niet bij opzet, grove schuld, gegevens en exit.",
      "(aansprakelijkheid|liability).{0,200}(beperkt|maximaal|ten hoogste|limited|not exceed|overschrijd|meer dan|capped)"
          + "|(totale|total|aggregate).{0,40}(aansprakelijkheid|liability)"
          + "|(aansprakelijk|liable)\\b.{0,60}(tot|voor|up to|for)\\b.{0,20}(bedrag|maximum|hoogste|maximaal|hoogstens|amount|€|EUR)"),
  LAPSE(
      2,
      "Vervaltermijn",
      "Wie later klaagt of vordert, verliest zijn recht.",
      "Zet de termijn in de agenda; onderhandel naar ten minste 12 maanden.",
      "verval(t|len|termijn).{0,160}(maand|dagen|jaar|recht|vordering|aanspra)"
          + "|(recht|vordering|claim).{0,120}\\b(vervalt|vervallen|lapse|expire|barred)"),
  COMPLAINT(
      0,
      "Klachttermijn",
      "Binnen deze termijn moet u schriftelijk klagen.",
      "Zet de termijn in het contractprofiel.",
      "(klacht|klagen|reclame|reclameren|gebreken|bezwaar|complaint|defects?).{0,120}binnen\\s+.{0,30}(dagen|uur|days|hours)"
          + "|(schade|gebrek|tekortkoming|fout)\\b.{0,80}binnen\\s+.{0,30}(dagen|uur)\\b.{0,80}meld"
          + "|\\b(customer|client|buyer|licensee|you)\\b.{0,60}\\b(notif|disput|object|report|complain)\\p{L}*\\b.{0,80}within\\s+.{0,30}(days|hours)"
          + "|(defects?|claims?|complaints?|objections?)\\b.{0,80}(notified|reported|made|submitted|raised)\\b.{0,40}within\\s+.{0,30}(days|hours)"),
  NOTICE(
      1,
      "Ingebrekestelling: vorm of termijn",
      "Een ingebrekestelling die niet aan deze eis voldoet, telt misschien niet.",
      "Neem vorm, adres en termijn over in het contractprofiel.",
      "ingebrekestelling|in gebreke\\b.{0,20}(stel|gesteld)|stel(t|len)\\b.{0,80}in gebreke|notice of default|default notice|written notice.{0,80}(breach|default|remedy)"),
  INDICATIVE_DATES(
      2,
      "Termijnen zijn nooit fataal",
      "Te laat leveren heeft dan zonder ingebrekestelling geen gevolg.",
      "Wijs ten minste de mijlpalen aan die wel fataal zijn.",
      "(geen|nimmer|nooit|niet).{0,60}fata(al|le)|indicatie(f|ve).{0,60}(termijn|datum|data|planning|dates?)"
          + "|(termijn|datum|data|planning|dates).{0,80}(indicati(e\\b|ef|eve|ve)|streefdat|niet bindend|binden .{0,30}niet|not binding|approximate|estimates? only|targets? only)"
          + "|not\\b.{0,20}of the essence"),
  FATAL_DATE(
      0,
      "Fatale termijn",
      "Wordt deze datum overschreden, dan is de leverancier zonder ingebrekestelling in verzuim.",
      "Neem de datum over in het contractprofiel en bewaak hem.",
      "(?<!geen |niet |nooit |nimmer )\\bfatale (termijn|datum|data|mijlpaal|leverdatum)|(?<!not )(is|are|being|shall be|to be) of the essence"),
  FOREIGN_FORUM(
      1,
      "Vreemd recht of vreemde rechter",
      "Procederen wordt dan duurder en onzekerder.",
      "Vraag om Nederlands (of Belgisch) recht en een rechter hier.",
      "(laws of|law of|recht van|courts? of|rechter (in|te)|recht naar)\\s+(the state of |the )?(england|ireland|ierland|engeland|delaware|new york|california|germany|duitsland|luxembourg|luxemburg|france|frankrijk)");

  private static final String CUSTOMER =
      "\\b(opdrachtgever|klant|cliënt|gemeente|afnemer|koper|customer|client|buyer|licensee)\\b";

  /** The supplier is named first, and it is the one who may not. */
  private static final Pattern OF_THE_SUPPLIER =
      Pattern.compile(
          "^((?!"
              + CUSTOMER
              + ").)*\\b(leverancier|dienstverlener|opdrachtnemer|hoster|verwerker|supplier|provider|vendor|contractor)\\b"
              + "((?!"
              + CUSTOMER
              + ").)*(niet gerechtigd|niet bevoegd|geen recht|mag|mogen|not entitled|may not|shall not)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern THE_OTHERS =
      Pattern.compile("\\b(overige|other|remaining)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_NEEDED =
      Pattern.compile(
          "(zonder|without)[^,;]{0,50}(ingebrekestelling|in gebreke|notice)",
          Pattern.CASE_INSENSITIVE);

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

  /** Points are counted by the check, once a contract. */
  Optional<Finding> in(Sentence sentence) {
    String text = sentence.text();
    Matcher match = words.matcher(text);
    return match.find() && !isHarmless(text)
        ? Optional.of(
            new Finding(
                Finding.Sort.RISK,
                name(),
                subject,
                sentence.page(),
                sentence.clause(),
                match.group(),
                match.start(),
                text,
                sentence.language(),
                why,
                proposal,
                ModelClauses.of(name(), sentence.language()),
                weight(text)))
        : Optional.empty();
  }

  /** What binds the supplier protects us; and some dates may be soft when others are not. */
  private boolean isHarmless(String text) {
    return this == SUSPENSION_BAN && OF_THE_SUPPLIER.matcher(text).find()
        || this == NOTICE && NOT_NEEDED.matcher(text).find()
        || this == INDICATIVE_DATES && THE_OTHERS.matcher(text).find();
  }

  /** A lapse term of a year or more is usual (law.md 6f, number 10). */
  private int weight(String text) {
    return this == LAPSE && Amounts.months(text).filter(months -> months >= 12).isPresent()
        ? 0
        : points;
  }
}
