package org.supplierescalation.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeWordsTest {

  @ParameterizedTest(name = "{0} / {1}: alike {2}, the same {3}")
  @CsvSource({
    "Planning ligt stil,          De planning ligt weer stil!,      true,  true",
    "Planning ligt stil,          Planning valt uit,                true,  false",
    "Planning ligt stil vandaag,  Planning valt uit in de nacht,    false, false",
    "Roosterplanning is traag,    Roosterplanning werkt niet,       true,  false",
    "Storing telefonie,           Factuur klopt niet,               false, false",
    "Coördinatie ontbreekt,       COORDINATIE ONTBREEKT,            true,  true",
    "het is een,                  het is een,                       false, false",
    "'',                          '',                               false, false",
  })
  void wordsThatMatterDecide(String one, String other, boolean alike, boolean same) {
    assertThat(AlikeWords.in(one, other)).isEqualTo(alike);
    assertThat(AlikeWords.in(other, one)).isEqualTo(alike);
    assertThat(AlikeWords.same(one, other)).isEqualTo(same);
  }
}
