package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

class LongTextTest {

  private final LetterWriter writer = Proof.writer();

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "x, 100000, one endless word",
    "'x ', 50000, many words",
    "ع, 30000, an endless Arabic word",
    "李, 30000, characters without a picture",
    "'\n', 1500, empty lines",
  })
  void longTextIsPrintedWithinTheTime(String piece, int times, String what) {
    Map<String, Object> facts = Proof.factsWith("note", piece.repeat(times));
    assertThat(writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts)).isNotEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'\n', 100000, too many lines",
    "x, 10000000, ten million characters",
    "李, 130000, just too many characters",
  })
  void moreTextThanALetterHoldsIsRefused(String piece, int times, String what) {
    Map<String, Object> facts = Proof.factsWith("note", piece.repeat(times));
    assertThatThrownBy(() -> writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("bijlage");
  }

  @Test
  void aLetterThatTakesTooLongIsRefused() {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
    assertThatThrownBy(
            () ->
                limit.keep(
                    () -> {
                      Thread.sleep(Duration.ofMinutes(5).toMillis());
                      return new byte[0];
                    }))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("te lang");
  }
}
