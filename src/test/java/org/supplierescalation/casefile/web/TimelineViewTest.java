package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.DoneWork.Done;
import org.supplierescalation.term.Law;

class TimelineViewTest {

  private static final String REFERENCE = "ESC-2026-0001";
  private static final Instant BEGIN = Instant.parse("2026-11-02T08:00:00Z");

  @Test
  void linesStandUnderTheirDayInTheZoneOfTheLaw() {
    List<TimelineRow> rows =
        List.of(line(1, "2026-11-02T08:00:00Z"), line(2, "2026-11-02T23:30:00Z"));

    assertThat(view(rows, TimelineChoice.ALL).days())
        .extracting(TimelineView.Day::name)
        .containsExactly("dinsdag 3 november 2026", "maandag 2 november 2026");
  }

  @Test
  void aDoneTaskStandsBetweenTheLinesAndIsNoLineOfTheChain() {
    TimelineRow task =
        TimelineRow.of(new Done("7", "Bellen", null, Instant.parse("2026-11-02T09:00:00Z")));
    List<TimelineRow> rows =
        List.of(line(1, "2026-11-02T08:00:00Z"), line(2, "2026-11-02T10:00:00Z"), task);

    assertThat(shown(view(rows, TimelineChoice.ALL.otherWayRound()))).containsExactly(1, null, 2);
    assertThat(task.kindInWords()).isEqualTo("Taak");
    assertThat(task.by()).isEqualTo("niet bekend");
  }

  @ParameterizedTest(name = "{0} lines: {1} shown, older {2}, newer {3}")
  @CsvSource({
    "200, 1, 200, false, false",
    "201, 1, 100, true,  false",
    "201, 2, 100, true,  true",
    "201, 3, 1,   false, true",
    "201, 9, 1,   false, true",
  })
  void moreThanTwoHundredLinesComeByTheHundred(
      int lines, int page, int shown, boolean older, boolean newer) {
    TimelineView view = view(many(lines), TimelineChoice.ALL.on(page));

    assertThat(shown(view)).hasSize(shown);
    assertThat(view.older() != null).isEqualTo(older);
    assertThat(view.newer() != null).isEqualTo(newer);
  }

  @Test
  void theNewestHundredComeFirst() {
    assertThat(shown(view(many(250), TimelineChoice.ALL))).startsWith(250).endsWith(151);
    assertThat(shown(view(many(250), TimelineChoice.ALL.otherWayRound())))
        .startsWith(1)
        .endsWith(100);
  }

  @Test
  void theLinkOfALineLeadsToThePageWhereItIsWhateverWasChosen() {
    TimelineChoice link = TimelineChoice.of(List.of("LETTER"), "niets hiervan", null, "1", "42");

    assertThat(shown(view(many(250), link))).contains(42).doesNotContain(250);
  }

  @Test
  void linesAreFoundByKindAndByAnyOfTheirWords() {
    List<TimelineRow> rows = List.of(line(1, "2026-11-02T08:00:00Z"), letter(2, "De MODULE"));

    assertThat(shown(view(rows, asked("LETTER", "")))).containsExactly(2);
    assertThat(shown(view(rows, asked(null, "module")))).containsExactly(2);
    assertThat(shown(view(rows, asked("NOTE", "module")))).isEmpty();
    assertThat(view(rows, asked("NOTE", "")).total()).isEqualTo(2);
  }

  @Test
  void whatIsSoughtStaysInTheLinksAndCannotBreakOutOfThem() {
    TimelineChoice sought = asked("NOTE", "a&b=\"c d#{x}");

    assertThat(view(many(1), sought).otherWayRound())
        .isEqualTo(
            "/cases/ESC-2026-0001?kind=NOTE&text=a%26b%3D%22c%20d%23%7Bx%7D&timeline=oldest#tijdlijn");
  }

  @ParameterizedTest
  @CsvSource({"-1, x", "99999999999999999999, 99999999999999999999", "'', ''", "0, -3"})
  void nonsenseInTheAddressIsLeftOut(String page, String line) {
    TimelineChoice choice = TimelineChoice.of(List.of("NONSENSE"), null, "sideways", page, line);

    assertThat(shown(view(many(3), choice))).containsExactly(3, 2, 1);
  }

  private static TimelineChoice asked(String kind, String text) {
    return TimelineChoice.of(kind == null ? null : List.of(kind), text, null, null, null);
  }

  private static TimelineView view(List<TimelineRow> rows, TimelineChoice choice) {
    return TimelineView.of(REFERENCE, rows, choice, Law.NL);
  }

  private static List<Integer> shown(TimelineView view) {
    return view.days().stream()
        .flatMap(day -> day.rows().stream())
        .map(TimelineRow::number)
        .toList();
  }

  private static List<TimelineRow> many(int count) {
    List<TimelineRow> rows = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      rows.add(line(number, BEGIN.plus(number, ChronoUnit.HOURS).toString()));
    }
    return rows;
  }

  private static TimelineRow line(int number, String at) {
    return row(number, Instant.parse(at), "NOTE", "Notitie", "Regel");
  }

  private static TimelineRow letter(int number, String title) {
    return row(number, BEGIN.plusSeconds(number), "LETTER", "Brief", title);
  }

  private static TimelineRow row(int number, Instant at, String kind, String words, String title) {
    return new TimelineRow(number, at, kind, words, "jurist", title, "", null);
  }
}
