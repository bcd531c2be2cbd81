package org.supplierescalation.sla;

import java.util.List;
import org.supplierescalation.casefile.Priority;

/**
 * The same shortcoming again and again.
 *
 * @param late how many of the last {@code of} tickets of this priority were late
 * @param inARow how many of the newest were late without one in time between them
 * @param tickets numbers of the late ones, newest first
 */
public record Pattern(
    Kind kind, Priority priority, int late, int of, int inARow, List<String> tickets) {

  public Pattern {
    tickets = List.copyOf(tickets);
  }

  /** As in "3 van de laatste 5 P1-meldingen te laat beantwoord". */
  public String inWords() {
    String what = kind == Kind.RESPONSE ? "beantwoord" : "hersteld";
    String last =
        "%d van de laatste %d %s-meldingen te laat %s".formatted(late, of, priority.name(), what);
    return inARow < 3 ? last + "." : last + ", waarvan %d achter elkaar.".formatted(inARow);
  }
}
