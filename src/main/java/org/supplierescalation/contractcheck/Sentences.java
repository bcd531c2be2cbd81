package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a contract apart into its sentences. */
final class Sentences {

  private static final Pattern CLAUSE =
      Pattern.compile(
          "^\\s*(?:(?:artikel|article|art\\.|clause|§)\\s*)?(\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[A-Z]\\.\\d{1,2})[\\s:.)\\-–]+",
          Pattern.CASE_INSENSITIVE);

  /** A full stop ends a sentence before a capital; not after an abbreviation or within a number. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?])(?<!\\b(?:art|nr|incl|excl|bijv|resp|ca|o\\.a|d\\.w\\.z)\\.)\\s+(?=[A-ZÀ-Ý“\"(])");

  private static final int LONGEST_HEADING = 80;

  private final List<Sentence> found = new ArrayList<>();
  private final StringBuilder running = new StringBuilder();
  private int runningPage;
  private String clause = "";
  private String heading = "";

  private Sentences() {}

  static List<Sentence> of(ContractText text) {
    Sentences sentences = new Sentences();
    int page = 0;
    for (String words : text.pages()) {
      page++;
      for (String line : words.split("\\R", -1)) {
        sentences.read(page, line);
      }
    }
    sentences.finish();
    return List.copyOf(sentences.found);
  }

  private void read(int page, String line) {
    Matcher number = CLAUSE.matcher(line);
    if (line.isBlank()) {
      finish();
    } else if (number.find()) {
      finish();
      clause = number.group(1).replaceFirst("\\.$", "");
      String rest = line.substring(number.end()).strip();
      if (isHeading(rest)) {
        heading = rest;
      }
      add(page, rest);
    } else {
      add(page, line.strip());
    }
  }

  private void add(int page, String words) {
    if (running.isEmpty()) {
      runningPage = page;
    } else if (running.charAt(running.length() - 1) == '-'
        && !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))) {
      // A word that was broken at the end of a line.
      running.setLength(running.length() - 1);
      running.append(words);
      return;
    } else {
      running.append(' ');
    }
    running.append(words);
  }

  private void finish() {
    String whole = running.toString().replaceAll("\\s+", " ").strip();
    running.setLength(0);
    if (!whole.isEmpty()) {
      for (String sentence : END.split(whole)) {
        found.add(new Sentence(runningPage, clause, heading, sentence.strip()));
      }
    }
  }

  private static boolean isHeading(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_HEADING && !words.matches(".*[.;:,]$");
  }
}
