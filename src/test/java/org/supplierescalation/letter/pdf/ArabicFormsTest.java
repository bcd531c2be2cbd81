package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "\u0639\u0645\u0631, \uFECB\uFEE4\uFEAE, start and middle and end",
    "\u0631\u0627, \uFEAD\uFE8D, ra does not join to what follows",
    "\u0633\u0644\u0627\u0645, \uFEB3\uFEFC\uFEE1, lam and alef become one",
    "\u0644\u0627, \uFEFB, alone they become one too",
    "\u0639\u064E\u0645, \uFECB\u064E\uFEE2, a vowel mark does not part them",
    "\u0621, \uFE80, hamza joins nothing",
    "Omar 1, Omar 1, other scripts stay",
  })
  void joins(String typed, String joined, String because) {
    assertThat(new ArabicForms().joined(typed)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({"\uFB50, \uFBFF", "\uFE80, \uFEFC"})
  void everyFormCanBeShown(char first, char last) {
    Typefaces typefaces = new Typefaces();
    for (char form = first; form <= last; form++) {
      String typed = java.text.Normalizer.normalize("" + form, java.text.Normalizer.Form.NFKC);
      if (typefaces.showable(typed).equals(typed)) {
        assertThat(typefaces.showable("" + form)).isEqualTo("" + form);
      }
    }
  }
}
