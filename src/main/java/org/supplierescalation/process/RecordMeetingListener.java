package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.ActionSide;
import org.supplierescalation.evaluation.AgendaSubject;
import org.supplierescalation.evaluation.Continuity;
import org.supplierescalation.evaluation.ContinuityAnswer;
import org.supplierescalation.evaluation.Meeting;
import org.supplierescalation.evaluation.NewAction;
import org.supplierescalation.evaluation.RecordMeeting;

/** Form {@code record-evaluation}. */
@Component("recordMeeting")
class RecordMeetingListener implements TaskListener {

  private static final int ACTIONS = 5;

  private final RecordMeeting recordMeeting;

  RecordMeetingListener(RecordMeeting recordMeeting) {
    this.recordMeeting = recordMeeting;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    recordMeeting.record(
        EvaluationInProcess.of(task),
        new Meeting(
            form.date("heldOn", "Datum van het gesprek"),
            form.text("attendees", "Wie waren erbij?", 1000),
            outcomes(form),
            form.checked("lessonsDone"),
            new Continuity(
                form.word(
                    "continuity",
                    ContinuityAnswer.class,
                    "Kunnen wij door als de leverancier stopt?"),
                form.text(
                    "continuityText",
                    "Wie neemt het over, hoe snel, volgens welke afspraak?",
                    2000),
                form.optionalDate("continuityTestedOn", "Laatst getest op")),
            actions(form)),
        form.by());
    form.forget();
  }

  private static Map<AgendaSubject, String> outcomes(FormFields form) {
    Map<AgendaSubject, String> outcomes = new EnumMap<>(AgendaSubject.class);
    for (AgendaSubject subject : AgendaSubject.values()) {
      if (subject != AgendaSubject.CONTINUITY && subject != AgendaSubject.MATURITY) {
        outcomes.put(
            subject,
            form.optionalText(
                EvaluationTaskCreated.field("outcome", subject),
                "Besproken en afgesproken: " + subject.dutch(),
                2000));
      }
    }
    return outcomes;
  }

  /** A row without an action is left out; a row with anything else in it must be whole. */
  private static List<NewAction> actions(FormFields form) {
    List<NewAction> actions = new ArrayList<>();
    for (int row = 1; row <= ACTIONS; row++) {
      String what = form.optionalText("action" + row, "Actie " + row, 500);
      String who = form.optionalText("who" + row, "Wie bij actie " + row, 200);
      boolean dated = form.optionalDate("due" + row, "Uiterlijk bij actie " + row) != null;
      form.optionalWord("side" + row, ActionSide.class, "Aan zet bij actie " + row);
      if (dated || !what.isEmpty() || !who.isEmpty()) {
        actions.add(
            new NewAction(
                form.text("action" + row, "Actie " + row, 500),
                form.word("side" + row, ActionSide.class, "Aan zet bij actie " + row),
                form.text("who" + row, "Wie bij actie " + row, 200),
                form.date("due" + row, "Uiterlijk bij actie " + row)));
      }
    }
    return actions;
  }
}
