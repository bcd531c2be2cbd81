package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.DutchDates;

/**
 * One line of an exit plan.
 *
 * @param owner name or role of who sees to it
 * @param dueOn last day, or null when nothing is left to do
 * @param note what is agreed, or why it is not needed
 */
public record ExitItem(
    ExitPart part, String owner, @Nullable LocalDate dueOn, ExitState state, String note) {

  public ExitItem {
    if (state == ExitState.TODO && (owner.isBlank() || dueOn == null)) {
      throw new Refused(
          "Vul bij “%s” in wie het doet en wanneer het klaar is.".formatted(part.dutch()));
    }
    if (state == ExitState.NOT_NEEDED && note.isBlank()) {
      throw new Refused(
          "Vul bij “%s” in de toelichting in waarom dit niet nodig is.".formatted(part.dutch()));
    }
  }

  public ExitItem in(ExitState newState) {
    return new ExitItem(part, owner, dueOn, newState, note);
  }

  /** Due on a day, and not done. */
  public boolean isOpen() {
    return state == ExitState.TODO;
  }

  /** As it stands on the timeline. */
  String inWords() {
    String due = dueOn == null ? "" : " uiterlijk " + DutchDates.inDigits(dueOn);
    String who = owner.isBlank() ? "" : ", " + owner;
    return "%s: %s%s%s%s"
        .formatted(
            part.dutch(),
            state.dutch().toLowerCase(Locale.ROOT),
            who,
            isOpen() ? due : "",
            note.isBlank() ? "" : ". " + note);
  }
}
