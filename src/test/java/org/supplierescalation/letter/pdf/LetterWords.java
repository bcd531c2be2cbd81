package org.supplierescalation.letter.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.supplierescalation.contract.Language;
import org.supplierescalation.term.Law;

/** What may not stand in a letter of a language and a law. */
final class LetterWords {

  // Words of one language only: "of", "de", "en" and "contact" belong to more.
  private static final String ENGLISH =
      "the|and|with|please|payment|notice|within|agreement|you|your|our|from|this|that|which|shall|"
          + "deadline|update|feedback|invoice|supplier|customer|breach|damage|claim|letter|term of|by the";
  private static final String DUTCH =
      "wij|niet|het|een|voor|aan|hebben|wordt|deze|ons|onze|met|naar|brief|overeenkomst|termijn|"
          + "datum|kenmerk|bijlagen|geachte|hoogachtend|groet|uiterlijk|ontvangst|tekortkoming|nakoming|"
          + "schade|bevoegd|uur|dag|dagen|directie|gevestigd";
  private static final String FRENCH =
      "nous|vous|votre|notre|lettre|contrat|délai|avec|pour|dans|cette|aux|des|les|droits";

  private static final String OF_NL =
      "verzuim|boete|omzettingsverklaring|kantonrechter|termijnenwet|stuit de verjaring|"
          + "buitengerechtelijke kosten|pénalité|penalty|in default|interrupts the limitation|interrompt la prescription|néerlandais|Dutch Civil Code";
  private static final String OF_BE =
      "schadebeding|tegensprekelijk|op tegenspraak|ondernemingsrechtbank|rechtsplegingsvergoeding|"
          + "WER|Ger\\.? ?W|indemnitaire|Belgian Civil Code";
  private static final String ARTICLES_NL = "\\b[367]:\\d";
  // Not 5.000,00: an amount is no article.
  private static final String ARTICLES_BE = "\\b5\\.\\d{2,3}\\b(?![.,]?\\d)|\\bart\\w* 1\\.[57]\\b";

  private LetterWords() {}

  static List<Pattern> strange(Language language) {
    return switch (language) {
      case NL -> List.of(words(ENGLISH), words(FRENCH));
      case EN -> List.of(words(DUTCH), words(FRENCH));
      case FR -> List.of(words(DUTCH), words(ENGLISH));
    };
  }

  /**
   * @param book5 whether the articles of Book 5 of the Belgian code apply
   */
  static List<Pattern> ofTheOtherLaw(Law law, boolean book5) {
    if (law == Law.NL) {
      return List.of(words(OF_BE), Pattern.compile(ARTICLES_BE));
    }
    List<Pattern> dutchLaw = List.of(words(OF_NL), Pattern.compile(ARTICLES_NL));
    return book5
        ? dutchLaw
        : List.of(dutchLaw.get(0), dutchLaw.get(1), Pattern.compile(ARTICLES_BE));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
