package org.supplierescalation.letter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in a mail to a supplier that threaten, that say nothing, or that weaken our position;
 * in Dutch, English and French. Help for who reads it before it goes: it never stops a mail.
 */
public class WarnOfWords {

  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+|\\R+");

  /** Where another part of the sentence begins: a "niet" before it says nothing of what follows. */
  private static final Pattern PART =
      Pattern.compile("[,;:()–—]|\\s(?:maar|doch|want|omdat|but|because|mais|car)\\s");

  private static final Pattern NOT =
      Pattern.compile(
          "(?<!\\p{L})(?:geen|niet|niets|nooit|noch|zonder|evenmin|no|not|nothing|never|nor|neither|without|don't|cannot|ne|n'\\p{L}+|pas|aucun|aucune|sans|jamais|rien|ni)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A day makes hard what is vague: "zo spoedig mogelijk, uiterlijk op 4 december 2026". */
  private static final Pattern HARD =
      Pattern.compile(
          "(?:uiterlijk|vóór|voor|binnen|by|before|within|at the latest|avant|au plus tard|dans)\\s(?:\\S+\\s){0,4}?\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that keep every right (law.md 8). */
  private static final Pattern RESERVED =
      Pattern.compile(
          "rechten\\s+voor|behoud\\s+van|zonder\\s+afstand|geen\\s+afstand|voorbehoud\\s+van"
              + "|reserv\\p{L}+\\s+(?:\\p{L}+\\s+){0,2}?rights|waiv\\p{L}*\\s+no|without\\s+(?:waiv|prejudice)|rights\\s+(?:are\\s+)?reserved"
              + "|réserv\\p{L}*\\s+(?:de\\s+)?(?:\\p{L}+\\s+){0,2}?droits|sous\\s+toutes?\\s+réserves?|sans\\s+renonc|renon\\p{L}+\\s+à\\s+aucun|geen\\s+(?:enkel\\s+)?recht",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<RiskyPhrase> phrases = RiskyPhrase.all();

  /** In the order of the text; of a mail without an attachment also whether it reserves rights. */
  public List<WordingWarning> inMail(String text) {
    List<WordingWarning> found = new ArrayList<>(in(text));
    if (!text.isBlank() && !RESERVED.matcher(text).find()) {
      found.add(new WordingWarning(WordingRisk.NO_RESERVATION, "", ""));
    }
    return List.copyOf(found);
  }

  /** In the order of the text. */
  public List<WordingWarning> in(String text) {
    return SENTENCE_ENDS
        .splitAsStream(text.replace('’', '\''))
        .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
        .flatMap(sentence -> inSentence(sentence).stream())
        .distinct()
        .toList();
  }

  private List<WordingWarning> inSentence(String sentence) {
    record Hit(int at, int length, WordingRisk risk) {}
    List<Hit> hits = new ArrayList<>();
    for (RiskyPhrase phrase : phrases) {
      Matcher match = phrase.words().matcher(sentence);
      while (match.find()) {
        if (counts(phrase, sentence, match.start(), match.end())) {
          hits.add(new Hit(match.start(), match.end() - match.start(), phrase.risk()));
        }
      }
    }
    hits.sort(Comparator.comparingInt(hit -> -hit.length()));
    BitSet taken = new BitSet();
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (taken.get(hit.at(), hit.at() + hit.length()).isEmpty()) {
        taken.set(hit.at(), hit.at() + hit.length());
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::at));
    return kept.stream()
        .map(
            hit ->
                new WordingWarning(
                    hit.risk(), sentence.substring(hit.at(), hit.at() + hit.length()), sentence))
        .toList();
  }

  private static boolean counts(RiskyPhrase phrase, String sentence, int start, int end) {
    if (NOT.matcher(before(sentence, start)).find()
        || phrase.softenedBehind() && NOT.matcher(behind(sentence, end)).find()
        || phrase.softenedBehind() && NOT.matcher(inside(phrase, sentence, start, end)).find()) {
      return false;
    }
    return switch (phrase.risk()) {
      case VAGUE -> !HARD.matcher(sentence.substring(end)).find();
      case NEW_TERM -> !RESERVED.matcher(sentence).find();
      default -> true;
    };
  }

  private static String before(String sentence, int start) {
    String all = sentence.substring(0, start);
    int part = 0;
    Matcher edge = PART.matcher(all);
    while (edge.find()) {
      part = edge.end();
    }
    return all.substring(part);
  }

  private static String behind(String sentence, int end) {
    Matcher edge = PART.matcher(sentence);
    return sentence.substring(end, edge.find(end) ? edge.start() : sentence.length());
  }

  /** In the gap of a phrase: "wij verlenen u geen uitstel". No hurry is always said with "geen". */
  private static String inside(RiskyPhrase phrase, String sentence, int start, int end) {
    return phrase.risk() == WordingRisk.NO_HURRY ? "" : sentence.substring(start, end);
  }
}
