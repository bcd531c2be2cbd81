package org.supplierescalation.contractcheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line begins with.
 *
 * @param number of a clause, such as "4.2"
 * @param isNamed whether "artikel" or the like stands before the number
 * @param item of a list, such as "a"
 * @param rest of the line
 */
record LineStart(
    @Nullable String number,
    boolean isNamed,
    @Nullable String item,
    boolean isBullet,
    String rest) {

  private static final String NUMBER =
      "\\d{1,3}(?:\\.\\d{1,3}){0,4}|[A-Z]\\.\\d{1,2}(?:\\.\\d{1,2})*";

  private static final Pattern NAMED =
      Pattern.compile(
          "^\\s*(?:artikel|article|art\\.|clause|section|§)\\s*("
              + NUMBER
              + ")(?!:\\d)(?=[\\s:.)\\-–]|$)[\\s:.)\\-–]*(.*)$",
          Pattern.CASE_INSENSITIVE);

  // A number in running text that the line happens to begin with is followed by a small letter.
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(" + NUMBER + ")(?:[.):]|\\s[-–])?\\s+(?=[\\p{Lu}“\"'(\\[€])(.*)$");

  private static final Pattern ITEM = Pattern.compile("^\\s*\\(?([a-z]|[ivx]{2,4})[.)]\\s+(.*)$");
  private static final Pattern BULLET = Pattern.compile("^\\s*[•▪◦*‣\\-–—]\\s+(.*)$");

  private static final int LONGEST_HEADING = 80;
  private static final int MOST_WORDS = 8;

  /** A title says nothing, so it has no verb; and it does not stop halfway. */
  private static final Pattern SAYS_SOMETHING =
      Pattern.compile(
          "\\b(is|zijn|wordt|worden|zal|zullen|kan|kunnen|mag|moet|heeft|hebben|geldt|gelden|verleent|levert|herstelt"
              + "|shall|will|may|must|are|has|have|can|provides)\\b"
              + "|\\b(de|het|een|van|en|of|aan|met|voor|door|the|a|an|of|to|and|or|by|with|for|its|any)$",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param fresh whether the sentence before it has ended
   */
  static LineStart of(String line, boolean fresh) {
    Matcher named = NAMED.matcher(line);
    if (named.matches() && (fresh || named.group(2).isBlank() || isCapital(named.group(2)))) {
      return new LineStart(named.group(1), true, null, false, named.group(2).strip());
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.matches() && (fresh || numbered.group(1).contains("."))) {
      return new LineStart(numbered.group(1), false, null, false, numbered.group(2).strip());
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      return new LineStart(null, false, item.group(1), false, item.group(2).strip());
    }
    Matcher bullet = BULLET.matcher(line);
    return bullet.matches()
        ? new LineStart(null, false, null, true, bullet.group(1).strip())
        : new LineStart(null, false, null, false, line.strip());
  }

  boolean begins() {
    return number != null || item != null || isBullet;
  }

  boolean isHeading() {
    return !rest.isEmpty()
        && rest.length() <= LONGEST_HEADING
        && rest.split("\\s+").length <= MOST_WORDS
        && !rest.matches(".*[.;:,!?]$")
        && !SAYS_SOMETHING.matcher(rest).find();
  }

  /** A short line with a capital, and below it a sentence of its own. */
  boolean isHeadingAbove(String next) {
    return isHeading()
        && isCapital(rest)
        && (next.isBlank() || isCapital(next.strip()) || of(next, true).begins());
  }

  private static boolean isCapital(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
  }
}
