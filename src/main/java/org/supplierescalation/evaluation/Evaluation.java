package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation on file.
 *
 * @param from first day the agenda is about, or null before it was made
 * @param to last day
 * @param heldOn or null before the meeting
 * @param continuity or null before the meeting
 * @param reportSha256 of the printed report, or null before there is one
 * @param confirmation or null as long as nothing was sent
 */
public record Evaluation(
    EvaluationKey key,
    LocalDate plannedOn,
    EvaluationStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<AgendaItem> agenda,
    @Nullable LocalDate heldOn,
    String attendees,
    boolean lessonsDone,
    @Nullable Continuity continuity,
    List<MaturityScore> scores,
    @Nullable String reportSha256,
    @Nullable Confirmation confirmation) {

  public Evaluation {
    agenda = List.copyOf(agenda);
    scores = List.copyOf(scores);
  }

  public boolean isOpen() {
    return status != EvaluationStatus.CONFIRMED;
  }

  public boolean isHeld() {
    return heldOn != null;
  }

  /** The points of the questions together; 4 for each at most. */
  public int points() {
    return scores.stream().mapToInt(score -> score.level().points()).sum();
  }

  /** What is known about a subject; empty when it is not on the agenda. */
  public String facts(AgendaSubject subject) {
    return agenda.stream()
        .filter(item -> item.subject() == subject)
        .findFirst()
        .map(AgendaItem::facts)
        .orElse("");
  }
}
