package org.supplierescalation.contractcheck;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.supplierescalation.contract.Language;

/** Whether words are Dutch or English, by the small words that no sentence does without. */
final class Tongue {

  private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> DUTCH =
      Set.of(
          "de",
          "het",
          "een",
          "van",
          "en",
          "zijn",
          "wordt",
          "worden",
          "niet",
          "met",
          "voor",
          "door",
          "aan",
          "bij",
          "dat",
          "die",
          "dit",
          "te",
          "op",
          "om",
          "tot",
          "uit",
          "kan",
          "zal",
          "heeft",
          "geen",
          "per",
          "uur",
          "na",
          "of",
          "naar",
          "over",
          "partijen",
          "leverancier",
          "opdrachtgever");
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "of",
          "and",
          "a",
          "an",
          "to",
          "shall",
          "will",
          "be",
          "by",
          "for",
          "with",
          "not",
          "any",
          "or",
          "are",
          "as",
          "on",
          "its",
          "this",
          "that",
          "from",
          "may",
          "has",
          "have",
          "hours",
          "within",
          "supplier",
          "customer",
          "party",
          "which",
          "under");

  private Tongue() {}

  /**
   * @param otherwise when the words do not tell
   */
  static Language of(String text, Language otherwise) {
    int balance = 0;
    for (String word : SPACE.split(text.toLowerCase(Locale.ROOT))) {
      balance += (DUTCH.contains(word) ? 1 : 0) - (ENGLISH.contains(word) ? 1 : 0);
    }
    return balance > 0 ? Language.NL : balance < 0 ? Language.EN : otherwise;
  }
}
