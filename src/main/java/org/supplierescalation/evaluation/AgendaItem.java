package org.supplierescalation.evaluation;

/**
 * One subject of the agenda.
 *
 * @param facts what was known when the agenda was made, one line for each fact
 * @param outcome what was agreed about it; empty before the meeting, or when nothing was
 */
public record AgendaItem(AgendaSubject subject, String facts, String outcome) {

  AgendaItem(AgendaSubject subject, String facts) {
    this(subject, facts, "");
  }
}
