package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.web.StageStop.State;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

class StageLineTest {

  private static final CaseReference REFERENCE = new CaseReference("ESC-2026-0001");
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final List<TimelineEntry> lines = new ArrayList<>();

  @Test
  void aStageTellsWhenTheCaseCameWhenItLeftAndHowLongItWasThere() {
    enters(Stage.INTAKE, "2026-11-02T08:00:00Z");
    enters(Stage.CONTRACT_REVIEW, "2026-11-05T23:30:00Z");

    StageStop intake = stop(Stage.INTAKE, open(Stage.CONTRACT_REVIEW));

    assertThat(intake.state()).isEqualTo(State.BEEN);
    // Half past eleven in London is the next day in Amsterdam.
    assertThat(intake.visits())
        .singleElement()
        .returns("02-11-2026", StageVisit::from)
        .returns("06-11-2026", StageVisit::to);
    assertThat(intake.spent()).isEqualTo("4 dagen");
  }

  @Test
  void whereTheCaseIsNowIsCountedUntilToday() {
    enters(Stage.INTAKE, "2026-11-19T08:00:00Z");

    StageStop now = stop(Stage.INTAKE, open(Stage.INTAKE));

    assertThat(now.isNow()).isTrue();
    assertThat(now.spent()).isEqualTo("1 dag");
    assertThat(now.visits()).singleElement().returns("", StageVisit::to);
  }

  @Test
  void inAndOutOnOneDayIsLessThanADay() {
    enters(Stage.INTAKE, "2026-11-19T08:00:00Z");
    enters(Stage.CONTRACT_REVIEW, "2026-11-19T12:00:00Z");

    assertThat(stop(Stage.INTAKE, open(Stage.CONTRACT_REVIEW)).spent())
        .isEqualTo("minder dan een dag");
  }

  @Test
  void aCaseThatCameBackWasThereTwice() {
    enters(Stage.SANCTIONS, "2026-11-02T08:00:00Z");
    enters(Stage.EXIT, "2026-11-04T08:00:00Z");
    enters(Stage.SANCTIONS, "2026-11-10T08:00:00Z");

    StageStop sanctions = stop(Stage.SANCTIONS, open(Stage.SANCTIONS));

    assertThat(sanctions.visits()).hasSize(2);
    assertThat(sanctions.returns()).isEqualTo("2 keer");
    assertThat(sanctions.spent()).isEqualTo("12 dagen");
    assertThat(stop(Stage.EXIT, open(Stage.SANCTIONS)).state()).isEqualTo(State.BEEN);
  }

  @Test
  void whatWasPassedOverIsSkippedAndWhatLiesAheadIsNot() {
    enters(Stage.CONTRACT_REVIEW, "2026-11-02T08:00:00Z");
    enters(Stage.DEFAULT, "2026-11-04T08:00:00Z");

    assertThat(StageLine.of(open(Stage.DEFAULT), lines, dates()))
        .extracting(StageStop::state)
        .containsExactly(
            State.SKIPPED,
            State.BEEN,
            State.SKIPPED,
            State.SKIPPED,
            State.SKIPPED,
            State.NOW,
            State.AHEAD,
            State.AHEAD,
            State.AHEAD,
            State.AHEAD);
  }

  @Test
  void inAClosedCaseNothingLiesAheadAndTheLastStayEndsWithTheCase() {
    enters(Stage.INTAKE, "2026-11-02T08:00:00Z");
    EscalationCase closed =
        open(Stage.INTAKE)
            .concluded(Outcome.WITHDRAWN)
            .closed(Instant.parse("2026-11-04T08:00:00Z"));

    assertThat(StageLine.of(closed, lines, dates()))
        .extracting(StageStop::state)
        .containsOnly(State.BEEN, State.SKIPPED);
    assertThat(stop(Stage.INTAKE, closed).spent()).isEqualTo("2 dagen");
  }

  private StageStop stop(Stage stage, EscalationCase escalation) {
    return StageLine.of(escalation, lines, dates()).get(stage.ordinal());
  }

  private static ScreenDates dates() {
    return new ScreenDates(Law.NL, NOW);
  }

  private void enters(Stage stage, String at) {
    lines.add(
        new TimelineEntry(
            lines.size() + 1,
            REFERENCE,
            Instant.parse(at),
            "systeem",
            EntryKind.STAGE,
            "Fase: " + stage.dutch(),
            "",
            null));
  }

  private static EscalationCase open(Stage stage) {
    return new EscalationCase(
        REFERENCE,
        "Planning ligt stil",
        "Traag",
        null,
        "Stil",
        Priority.P2,
        LocalDate.of(2026, 11, 2),
        "melder",
        Instant.parse("2026-11-02T08:00:00Z"),
        stage,
        null,
        null,
        null);
  }
}
