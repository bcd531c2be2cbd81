package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that give no hold. Not those that are made hard at once: "zo spoedig mogelijk, in elk
 * geval binnen 4 uur" is a promise (law.md 6f).
 */
final class FindVagueTerms {

  /** How far behind the words a number with a unit still makes them hard. */
  private static final int REACH = 60;

  private static final Pattern HARD =
      Pattern.compile(
          "\\b(\\d+([.,]\\d+)?|een|één|twee|drie|vier|vijf|acht|tien|twaalf|one|two|three|four|five|ten)\\s*(\\(\\w+\\)\\s*)?"
              + "(%|procent|per\\s?cent|percent|(klok|kantoor|werk)?u(ur|ren)\\b|minu(ut|ten)\\b|(werk|kalender)?dag(en)?\\b|"
              + "(working |business |calendar )?(hours?|minutes?|days?)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ABOUT_SERVICE =
      Pattern.compile(
          "servic|service|ondersteun|support|storing|incident|reactie|respon|herstel|oplos|levering|oplever|termijn|planning|"
              + "beschikbaar|availab|onderhoud|maintenance|deliver|milestone|mijlpaal",
          Pattern.CASE_INSENSITIVE);

  private final List<VaguePhrase> phrases = VaguePhrase.all();

  /** In the order of the contract; words are counted once, for the longest phrase. */
  List<Finding> in(List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      findings.addAll(in(sentence));
    }
    return findings;
  }

  private List<Finding> in(Sentence sentence) {
    String text = sentence.text();
    BitSet taken = new BitSet(text.length());
    List<Finding> found = new ArrayList<>();
    for (VaguePhrase phrase : phrases) {
      if (phrase.onlyAboutService()
          && !ABOUT_SERVICE.matcher(sentence.heading() + " " + text).find()) {
        continue;
      }
      Matcher match = phrase.words().matcher(text);
      while (match.find()) {
        if (taken.get(match.start(), match.end()).isEmpty() && !isMadeHard(text, match.end())) {
          taken.set(match.start(), match.end());
          found.add(Finding.vague(sentence, match.group(), phrase.family()));
        }
      }
    }
    found.sort((one, other) -> text.indexOf(one.words()) - text.indexOf(other.words()));
    return found;
  }

  private static boolean isMadeHard(String text, int end) {
    return HARD.matcher(text.substring(end, Math.min(text.length(), end + REACH))).find();
  }
}
