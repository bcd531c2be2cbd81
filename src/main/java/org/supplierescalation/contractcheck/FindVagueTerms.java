package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that give no hold. Not those that are made hard at once: "zo spoedig mogelijk, in elk
 * geval binnen 4 uur" is a promise (law.md 6f). Nor those that the contract defines, or that belong
 * to a fixed expression of the law.
 */
final class FindVagueTerms {

  /** How far behind the words a number with a unit still makes them hard. */
  private static final int REACH = 60;

  private static final Pattern HARD =
      Pattern.compile(
          "\\b(\\d+([.,]\\d+)?|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf|one|two|three|four|five|ten)\\s*(\\(\\w+\\)\\s*)?"
              + "(%|procent|per\\s?cent|percent|(klok|kantoor|werk)?u(ur|ren)\\b|minu(ut|ten)\\b|(werk|kalender)?dag(en)?\\b|"
              + "(working |business |calendar )?(hours?|minutes?|days?)\\b)"
              // Around the clock is when, not how fast.
              + "(?!\\s+(per|a)\\s+(dag|etmaal|week|day))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ABOUT_SERVICE =
      Pattern.compile(
          "servic|service|ondersteun|support|storing|incident|reactie|respon|herstel|oplos|levering|oplever|termijn|planning|"
              + "beschikbaar|availab|onderhoud|maintenance|deliver|milestone|mijlpaal|installat|implementat|migrat|inricht",
          Pattern.CASE_INSENSITIVE);

  /** What follows a term that is defined here: its meaning, or the hours themselves. */
  private static final Pattern DEFINED =
      Pattern.compile(
          "^[”\"')]?\\s*(:|=|wordt verstaan|betekent|means|is defined|\\()|^.{0,60}\\d{1,2}[.:]\\d{2}\\D",
          Pattern.CASE_INSENSITIVE);

  private final List<VaguePhrase> phrases = VaguePhrase.all();

  /** In the order of the contract; words are counted once, for the longest phrase. */
  List<Finding> in(List<Sentence> sentences) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      findings.addAll(in(sentence));
    }
    List<String> defined =
        findings.stream()
            .filter(found -> isOf(VagueFamily.UNDEFINED, found))
            .filter(found -> DEFINED.matcher(found.after()).find())
            .map(found -> singular(found.words()))
            .toList();
    findings.removeIf(
        found -> isOf(VagueFamily.UNDEFINED, found) && defined.contains(singular(found.words())));
    return findings;
  }

  private List<Finding> in(Sentence sentence) {
    String text = sentence.text();
    BitSet taken = new BitSet(text.length());
    List<Finding> found = new ArrayList<>();
    String small = text.toLowerCase(Locale.ROOT);
    for (VaguePhrase phrase : phrases) {
      if (!small.contains(phrase.longest())) {
        continue;
      }
      if (phrase.onlyAboutService() && !ABOUT_SERVICE.matcher(sentence.inContext()).find()) {
        continue;
      }
      Matcher match = phrase.words().matcher(text);
      while (match.find()) {
        boolean free = taken.get(match.start(), match.end()).isEmpty();
        VagueFamily family = phrase.family();
        if (family == null) {
          taken.set(match.start(), match.end());
        } else if (free && !isMadeHard(text, match.end(), family)) {
          taken.set(match.start(), match.end());
          found.add(Finding.vague(sentence, match.group(), match.start(), family));
        }
      }
    }
    found.sort(Comparator.comparingInt(Finding::start));
    return found;
  }

  // Hours behind "normale kantooruren" are the term of something else; a definition is looked for.
  private static boolean isMadeHard(String text, int end, VagueFamily family) {
    return family != VagueFamily.UNDEFINED
        && HARD.matcher(text.substring(end, Math.min(text.length(), end + REACH))).find();
  }

  private static boolean isOf(VagueFamily family, Finding found) {
    return found.code().equals(family.name());
  }

  private static String singular(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("(en|s)$", "").replaceAll("\\s+", " ");
  }
}
