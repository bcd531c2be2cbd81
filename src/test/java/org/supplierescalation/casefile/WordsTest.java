package org.supplierescalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest(name = "“{0}” is found in “{1}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "storing       | Storing 4711 duurde twee dagen",
        "STOR 47       | Storing 4711 duurde twee dagen",
        "zoë           | Overleg met Zoe",
        "zoe           | Overleg met Zoë",
        "ESC-2026-0009 | Zie ESC-2026-0009.",
        "esc-2026      | Zie ESC-2026-0009.",
        "0009          | Zie ESC-2026-0009.",
        "e-mail        | Per email verstuurd",
        "email         | Per e-mail verstuurd",
        "rooster,dag   | Een dag zonder rooster",
        "李             | Meneer 李 belde",
        "x             | Sommige (x) ontbreken",
      })
  void isFound(String sought, String text) {
    assertThat(found(sought, text)).isTrue();
  }

  @ParameterizedTest(name = "“{0}” is not found in “{1}”")
  @CsvSource(
      delimiter = '|',
      value = {
        "oring         | Storing 4711 duurde twee dagen | the middle of a word",
        "s             | Storing 4711 duurde twee dagen | one letter is a word of its own",
        "storing nooit | Storing 4711 duurde twee dagen | one of two words",
        "ESC-2026-0009 | ESC-2026-0010, los van 0009    | the parts of it in other places",
      })
  void isNotFound(String sought, String text, String because) {
    assertThat(found(sought, text)).as(because).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "'", "\\", "--", "\" or 1=1", "\ud800", "\u0000"})
  void signsAreNeverPartOfAWord(String signs) {
    assertThat(Words.of(signs + "abc" + signs))
        .allMatch(word -> word.chars().allMatch(Character::isLetterOrDigit));
  }

  @Test
  void aWordOfAHundredThousandLettersIsFoundByItsBeginning() {
    String endless = "a".repeat(100_000);

    assertThat(Words.of(endless)).containsExactly("a".repeat(Words.LONGEST));
    assertThat(found(endless, endless)).isTrue();
  }

  @Test
  void whoLooksForTooMuchIsToldHowMuchIsPossible() {
    for (String text :
        new String[] {"a".repeat(1_000), "a b c d e f g h i j k l m n o p q r s t u"}) {
      assertThatThrownBy(() -> CaseQuery.of(CaseQuery.State.ALL).withText(text))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("hoogstens 20 woorden en 200 tekens");
    }
  }

  private static boolean found(String sought, String text) {
    return Words.sought(sought).stream()
        .allMatch(one -> Words.of(text).stream().anyMatch(word -> Words.matches(word, one)));
  }
}
