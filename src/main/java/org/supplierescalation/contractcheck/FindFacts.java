package org.supplierescalation.contractcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the register keeps of a contract from its sentences; each thing once, the first. */
final class FindFacts {

  private static final Pattern ALWAYS =
      any(
          "in alle gevallen|steeds|altijd|\\bpas\\b|\\beerst\\b|slechts|uitsluitend|te allen tijde|in all cases|in any event|only (be )?in default|only after");
  private static final Pattern SHORTEST =
      any(
          "ten minste|tenminste|minimaal|minstens|niet korter|at least|no less than|not less than|van niet minder");
  private static final Pattern LONGEST =
      any(
          "ten hoogste|hoogstens|maximaal|niet langer|uiterlijk|at most|no more than|not exceeding|up to");
  private static final Pattern CURE = any("within|binnen|termijn van|period of");
  private static final Pattern PENALTY = any("\\b(boete|penalty|schadebeding|forfaitaire)");
  private static final Pattern UNIT =
      any(
          "(?:per|voor elke|for each|for every|per started)\\s+(dag|kalenderdag|werkdag|week|uur|incident|overschrijding|gebeurtenis|maand|day|hour|month|breach)");
  private static final Pattern MAXIMUM = any("maxim|ten hoogste|hoogstens|capped|up to");
  private static final Pattern WITHOUT_NOTICE =
      any("(zonder|without)[^.]{0,60}(ingebrekestelling|aanmaning|notice)");
  private static final Pattern BESIDE =
      any(
          "(onverminderd|naast|without prejudice|in addition to)[^.]{0,80}(schadevergoeding|damages|schade)");
  private static final Pattern DUTCH_LAW =
      any("nederlands recht|recht van nederland|dutch law|laws? of the netherlands");
  private static final Pattern BELGIAN_LAW = any("belgisch recht|belgian law|laws? of belgium");
  private static final Pattern MEDIATION = any("mediation|mediator|bemiddeling");
  private static final Pattern ARBITRATION =
      any("arbitra(ge|al|tion)|scheidsgerecht|scheidslieden|\\bNAI\\b|CEPANI");
  private static final Pattern COURT =
      Pattern.compile(
          "(?i:rechtbank(?:en)?(?: van| te)?|courts? (?:of|in)|bevoegde rechter (?:in|te)|(?:ondernemings)?rechtbank)\\s+((?:the )?[A-Z][\\p{L}-]+(?: [A-Z][\\p{L}-]+)?)");

  private static final Pattern TERM =
      any("^(de|deze|die|the|that) (herstel)?(termijn|period)|\\btermijn bedraagt");
  private static final Pattern ENDING =
      any(
          "opzegtermijn|opgezegd met|notice period|(terminate|termination).{0,60}days'? (prior )?(written )?notice");

  private final Map<String, ClauseFact> found = new LinkedHashMap<>();
  private String noticeIn = "-";

  private FindFacts() {}

  static List<ClauseFact> in(List<Sentence> sentences) {
    FindFacts facts = new FindFacts();
    sentences.forEach(facts::read);
    return new ArrayList<>(facts.found.values());
  }

  private void read(Sentence sentence) {
    String text = sentence.text();
    if (RiskClause.SUSPENSION_BAN.in(sentence).isPresent()) {
      add("suspensionBanned", "Opschorten of verrekenen verboden", "ja", "ja", sentence);
    }
    if (RiskClause.CAP.in(sentence).isPresent() && Amounts.euros(text).size() == 1) {
      BigDecimal cap = Amounts.euros(text).get(0);
      add("liabilityCap", "Aansprakelijk tot hoogstens", "€ " + typed(cap), typed(cap), sentence);
    }
    if (RiskClause.LAPSE.in(sentence).isPresent()) {
      Amounts.months(text)
          .ifPresent(
              n -> add("lapseMonths", "Vordering vervalt na", n + " maanden", "" + n, sentence));
    }
    if (RiskClause.COMPLAINT.in(sentence).isPresent()) {
      Amounts.days(text)
          .ifPresent(n -> add("complaintDays", "Klagen binnen", n + " dagen", "" + n, sentence));
    }
    boolean notice = RiskClause.NOTICE.in(sentence).isPresent();
    boolean goesOn = noticeIn.equals(sentence.clause()) && TERM.matcher(text).find();
    if (notice || goesOn) {
      notice(sentence);
    }
    noticeIn = notice && !sentence.clause().isEmpty() ? sentence.clause() : "-";
    Matcher ending = ENDING.matcher(text);
    if (ending.find() && Amounts.months(text.substring(ending.start())).isEmpty()) {
      Amounts.days(text.substring(ending.start()))
          .ifPresent(n -> add("noticeDays", "Opzegtermijn", n + " dagen", "" + n, sentence));
    }
    if (PENALTY.matcher(text).find()) {
      penalty(sentence);
    }
    disputes(sentence);
  }

  private void notice(Sentence sentence) {
    String text = sentence.text();
    if (ALWAYS.matcher(text).find()) {
      add("noticeAlwaysRequired", "Ingebrekestelling altijd nodig", "ja", "ja", sentence);
    }
    Optional<Integer> days = Amounts.days(text);
    if (days.isEmpty()) {
      return;
    }
    String n = "" + days.get();
    if (LONGEST.matcher(text).find() && !SHORTEST.matcher(text).find()) {
      add("noticeMaxDays", "Langste hersteltermijn", n + " dagen", n, sentence);
    } else if (SHORTEST.matcher(text).find() || CURE.matcher(text).find()) {
      add("noticeMinDays", "Kortste hersteltermijn", n + " dagen", n, sentence);
    }
  }

  private void penalty(Sentence sentence) {
    String text = sentence.text();
    List<BigDecimal> amounts = Amounts.euros(text);
    Matcher unit = UNIT.matcher(text);
    if (amounts.size() == 2 && unit.find() && MAXIMUM.matcher(text).find()) {
      Map<String, String> values =
          Map.of(
              "penaltyClause",
                  sentence.clause().isEmpty()
                      ? "zie contracttekst"
                      : "artikel " + sentence.clause(),
              "penaltyUnit", unit.group(1),
              "penaltyAmount", typed(amounts.get(0)),
              "penaltyMaximum", typed(amounts.get(1)));
      String shown =
          "€ %s per %s, maximaal € %s"
              .formatted(typed(amounts.get(0)), unit.group(1), typed(amounts.get(1)));
      put("penalty", "Boete", shown, values, sentence);
    }
    if (WITHOUT_NOTICE.matcher(text).find()) {
      add("penaltyWithoutNotice", "Boete zonder ingebrekestelling", "ja", "ja", sentence);
    }
    if (BESIDE.matcher(text).find()) {
      add("damagesBesidePenalty", "Schadevergoeding naast boete", "ja", "ja", sentence);
    }
  }

  private void disputes(Sentence sentence) {
    String text = sentence.text();
    if (DUTCH_LAW.matcher(text).find()) {
      add("law", "Toepasselijk recht", "Nederlands recht", "NL", sentence);
    } else if (BELGIAN_LAW.matcher(text).find()) {
      add("law", "Toepasselijk recht", "Belgisch recht", "BE", sentence);
    }
    Matcher court = COURT.matcher(text);
    boolean named = court.find();
    if (named) {
      add(
          "forum",
          "Bevoegde rechter of instantie",
          court.group().strip(),
          court.group().strip(),
          sentence);
    }
    if (MEDIATION.matcher(text).find()) {
      found.remove("disputes");
      add("disputes", "Geschillenregeling", "Eerst mediation", "MEDIATION_FIRST", sentence);
    } else if (ARBITRATION.matcher(text).find()) {
      add("disputes", "Geschillenregeling", "Arbitrage", "ARBITRATION", sentence);
    } else if (named) {
      add("disputes", "Geschillenregeling", "Rechter", "COURT", sentence);
    }
  }

  private void add(String key, String subject, String shown, String value, Sentence sentence) {
    put(key, subject, shown, Map.of(key, value), sentence);
  }

  private void put(
      String key, String subject, String shown, Map<String, String> values, Sentence where) {
    found.putIfAbsent(
        key, new ClauseFact(subject, shown, values, where.page(), where.clause(), where.text()));
  }

  private static String typed(BigDecimal amount) {
    return amount.setScale(2).toPlainString().replace('.', ',');
  }

  private static Pattern any(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
