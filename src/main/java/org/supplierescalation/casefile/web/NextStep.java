package org.supplierescalation.casefile.web;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.term.ScreenDates;

/**
 * What happens now in a case, and what its reader can do. It follows from the position only.
 *
 * @param now what happens, one or two sentences
 * @param best what is wise to do now
 */
record NextStep(String now, String best) {

  static NextStep of(
      EscalationCase escalation, Position position, boolean worksOnCases, ScreenDates dates) {
    if (!escalation.isOpen()) {
      return new NextStep(
          "Het dossier is gesloten.",
          "Niets meer. Wilt u nog iets vastleggen of rechtzetten? Voeg een notitie toe.");
    }
    if (escalation.pausedUntil() != null) {
      return new NextStep(
          "Het dossier rust tot %s. Wettelijke en gestelde termijnen lopen door."
              .formatted(dates.day(escalation.pausedUntil())),
          "Houd de termijnen in het oog. Is de reden voor de pauze weg? Dan kan het dossier eerder verder.");
    }
    if (escalation.outcome() != null) {
      return new NextStep(
          "De uitkomst staat vast; wij ronden het dossier af.",
          "Rond de open taken af en leg vast wat wij hiervan leren.");
    }
    StageWords words = StageWords.of(escalation.stage());
    return new NextStep(words.now(), best(words, position, worksOnCases, dates));
  }

  private static String best(
      StageWords words, Position position, boolean worksOnCases, ScreenDates dates) {
    @Nullable Ball ball = position.ball();
    if (ball == null) {
      return "Wacht op de datum hieronder of op bericht van de leverancier; leg vast wat u intussen hoort.";
    }
    if (ball.side() == Ball.Side.SUPPLIER) {
      return words.waiting();
    }
    if (!worksOnCases) {
      return "Weet u meer, of is er iets veranderd? Leg het vast bij dit dossier. Een collega doet de taak hieronder.";
    }
    return dates.isOver(position.nextDeadline())
        ? "Een taak is te laat: doe die eerst. " + words.ours()
        : words.ours();
  }

  /** The anchor of the help about a stage. */
  static String help(Stage stage) {
    return "fase-" + (stage.ordinal() + 1);
  }
}
