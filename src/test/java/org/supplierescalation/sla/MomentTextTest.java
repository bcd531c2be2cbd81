package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

class MomentTextTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "05-10-2026 09:00            | 2026-10-05T07:00:00Z",
        "5-10-2026 9:00              | 2026-10-05T07:00:00Z",
        "5/10/2026 09:00:30          | 2026-10-05T07:00:30Z",
        "05.10.2026 09.00            | 2026-10-05T07:00:00Z",
        "05-10-2026, 09:00 uur       | 2026-10-05T07:00:00Z",
        "05-10-2026 9:00 PM          | 2026-10-05T19:00:00Z",
        "05-10-2026 12:15 am         | 2026-10-04T22:15:00Z",
        "2026-10-05 09:00            | 2026-10-05T07:00:00Z",
        "2026-10-05T09:00:00.123     | 2026-10-05T07:00:00Z",
        "2026-10-05T09:00:00Z        | 2026-10-05T09:00:00Z",
        "2026-10-05T09:00:00+0200    | 2026-10-05T07:00:00Z",
        "2026-10-05 09:00:00+02:00   | 2026-10-05T07:00:00Z",
        "2026/12/05 09:00            | 2026-12-05T08:00:00Z",
        // The hour that comes twice: the first counts.
        "25-10-2026 02:30            | 2026-10-25T00:30:00Z",
        "29-02-2028 09:00            | 2028-02-29T08:00:00Z"
      })
  void readsWhatExportsWrite(String typed, Instant moment) {
    assertThat(MomentText.read(typed, false, Law.NL.zone())).isEqualTo(moment);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "31-02-2026 09:00   | deze dag bestaat niet",
        "29-02-2027 09:00   | deze dag bestaat niet",
        "05-13-2026 09:00   | deze dag bestaat niet",
        "05-10-26 09:00     | vier cijfers",
        "05-10-2026         | heeft geen tijd",
        "05-10-2026 24:00   | deze tijd bestaat niet",
        "05-10-2026 09:61   | deze tijd bestaat niet",
        "05-10-2026 ochtend | de tijd is niet te lezen",
        "46300,375          | is een getal en geen datum",
        "gisteren           | geen dag en tijd",
        "29-03-2026 02:30   | een uur vooruitgezet",
        "2026-02-31T09:00:00Z | bestaat niet"
      })
  void neverGuesses(String typed, String why) {
    assertThatThrownBy(() -> MomentText.read(typed, false, Law.NL.zone()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"10/05/2026 09:00, 2026-10-05T07:00:00Z", "10/05/2026 9:00 PM, 2026-10-05T19:00:00Z"})
  void readsTheMonthFirstOnlyWhenToldSo(String typed, Instant moment) {
    assertThat(MomentText.read(typed, true, Law.NL.zone())).isEqualTo(moment);
    assertThat(MomentText.read(typed, false, Law.NL.zone())).isNotEqualTo(moment);
  }
}
