package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

class NextStepTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant EARLIER = Instant.parse("2026-11-18T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-23T16:00:00Z");

  @ParameterizedTest
  @EnumSource(Stage.class)
  void everyStageSaysWhatHappensAndWhatWeOrTheyAreToDo(Stage stage) {
    NextStep ours = step(in(stage), at(Ball.Side.US, LATER));
    NextStep theirs = step(in(stage), at(Ball.Side.SUPPLIER, LATER));

    assertThat(ours.now()).endsWith(".").isEqualTo(theirs.now());
    assertThat(ours.best()).endsWith(".").isNotEqualTo(theirs.best());
  }

  @Test
  void whatIsLateComesFirst() {
    assertThat(step(in(Stage.CONVERSATION), at(Ball.Side.US, EARLIER)).best())
        .startsWith("Een taak is te laat: doe die eerst. ");
    assertThat(step(in(Stage.CONVERSATION), at(Ball.Side.US, LATER)).best())
        .startsWith("Bel de leverancier");
  }

  @Test
  void aReporterIsNotSentToWorkOfOthers() {
    NextStep step = NextStep.of(in(Stage.CONVERSATION), at(Ball.Side.US, EARLIER), false, dates());

    assertThat(step.best()).contains("Een collega doet de taak").doesNotContain("Bel de");
  }

  @Test
  void withoutWorkTheCaseWaitsForADate() {
    assertThat(step(in(Stage.REASONABLE_TERM), new Position(null, null)).best())
        .startsWith("Wacht op de datum");
  }

  @Test
  void aPauseSaysThatTermsRunOnWhateverTheStage() {
    EscalationCase paused = in(Stage.REASONABLE_TERM).paused(LocalDate.of(2026, 12, 1));

    assertThat(step(paused, new Position(null, null)).now())
        .isEqualTo("Het dossier rust tot 01-12-2026. Wettelijke en gestelde termijnen lopen door.");
  }

  @Test
  void whatHasAnOutcomeIsFinishedAndWhatIsClosedAsksNothing() {
    EscalationCase concluded = in(Stage.LESSONS).concluded(Outcome.CURED);

    assertThat(step(concluded, at(Ball.Side.US, LATER)).now()).startsWith("De uitkomst staat vast");
    assertThat(step(concluded.closed(NOW), new Position(null, null)).now())
        .isEqualTo("Het dossier is gesloten.");
  }

  private static NextStep step(EscalationCase escalation, Position position) {
    return NextStep.of(escalation, position, true, dates());
  }

  private static Position at(Ball.Side side, @Nullable Instant due) {
    return new Position(new Ball(side, EARLIER), due);
  }

  private static ScreenDates dates() {
    return new ScreenDates(Law.NL, NOW);
  }

  private static EscalationCase in(Stage stage) {
    return new EscalationCase(
        new CaseReference("ESC-2026-0001"),
        "Planning ligt stil",
        "Traag",
        null,
        "Stil",
        Priority.P2,
        LocalDate.of(2026, 11, 2),
        "melder",
        EARLIER,
        stage,
        null,
        null,
        null);
  }
}
