package org.supplierescalation.contractcheck;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.Language;

/**
 * Something to look at in a contract.
 *
 * @param code of what was found, such as SPEED, CAP or EXIT
 * @param subject the same for people, in Dutch
 * @param page first page is 1; 0 when it stands nowhere because it is missing
 * @param clause number of the clause, may be empty
 * @param words the words it is about; empty when something is missing
 * @param start where the words begin in the sentence
 * @param sentence in which they stand; empty when something is missing
 * @param language of the sentence, or of the contract when something is missing
 * @param why it matters, in Dutch
 * @param proposal what to do, in Dutch
 * @param rewrite what to write instead, in the language of the contract
 * @param points on the scale of law.md 6f; 0 is for information
 */
public record Finding(
    Sort sort,
    String code,
    String subject,
    int page,
    String clause,
    String words,
    int start,
    String sentence,
    Language language,
    String why,
    String proposal,
    String rewrite,
    int points) {

  /** What sort of thing was found. */
  public enum Sort {
    VAGUE("Vage term"),
    MISSING("Ontbreekt"),
    RISK("Let op");

    private final String dutch;

    Sort(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  static Finding vague(Sentence where, String words, int start, VagueFamily family) {
    return new Finding(
        Sort.VAGUE,
        family.name(),
        "Vage term: " + family.dutch(),
        where.page(),
        where.clause(),
        words,
        start,
        where.text(),
        where.language(),
        family.why(),
        family.instead(),
        Rewrite.of(where, words, start, family),
        2);
  }

  /** The sentence up to the words. */
  public String before() {
    return sentence.substring(0, start);
  }

  /** The sentence behind the words. */
  public String after() {
    return sentence.substring(start + words.length());
  }

  /**
   * The same for the same words in the same sentence, wherever it stands: SHA-256 in lower-case
   * hexadecimal. Spaces and capitals do not count.
   */
  public String digest() {
    String same =
        String.join("\n", code, Integer.toString(start), words, sentence)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[ \\u00a0]+", " ");
    return Seal.of(same.getBytes(StandardCharsets.UTF_8));
  }
}
