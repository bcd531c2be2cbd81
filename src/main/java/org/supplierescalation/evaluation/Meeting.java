package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What came of the conversation.
 *
 * @param outcomes by subject; a subject without one was only mentioned
 * @param lessonsDone the proposals from the lessons on the agenda are carried out or dropped
 */
public record Meeting(
    LocalDate heldOn,
    String attendees,
    Map<AgendaSubject, String> outcomes,
    boolean lessonsDone,
    Continuity continuity,
    List<NewAction> actions) {

  public Meeting {
    outcomes = Map.copyOf(outcomes);
    actions = List.copyOf(actions);
  }
}
