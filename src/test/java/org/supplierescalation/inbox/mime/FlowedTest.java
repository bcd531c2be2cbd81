package org.supplierescalation.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "een ~regel~|een regel~|false",
        "een~regel~|een~regel~|false",
        "een ~regel~|eenregel~|true",
        "> een ~> citaat~nieuw|> een citaat~nieuw~|false",
        ">> oud ~> minder~|>> oud ~> minder~|false",
        " > geen citaat~|> geen citaat~|false",
        "-- ~De desk~|-- ~De desk~|false",
      })
  void linesBecomeWholeAgain(String folded, String whole, boolean dropsSpace) {
    assertThat(Flowed.unfold(folded.replace('~', '\n'), dropsSpace).strip())
        .isEqualTo(whole.replace('~', '\n').strip());
  }
}
