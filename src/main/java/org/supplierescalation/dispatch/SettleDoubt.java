package org.supplierescalation.dispatch;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.Dispatch.State;

/** A person found out whether a letter in doubt was sent: with the mail server, or by asking. */
public class SettleDoubt {

  private final Dispatches dispatches;

  public SettleDoubt(Dispatches dispatches) {
    this.dispatches = dispatches;
  }

  /** What the person found. */
  public enum Answer {
    /** It was sent, or it arrived. */
    SENT("wel verstuurd"),
    /** It certainly was not; it may be sent once more. */
    NOT_SENT("niet verstuurd");

    private final String dutch;

    Answer(String dutch) {
      this.dutch = dutch;
    }

    /** The answer as the timeline says it. */
    public String dutch() {
      return dutch;
    }
  }

  /** Settles every copy of this letter that is in doubt. */
  public void settle(
      CaseReference reference, String letterKey, Answer answer, String by, String why) {
    if (why.isBlank()) {
      throw new Refused("Vul in hoe u hebt vastgesteld of het bericht is verstuurd.");
    }
    List<Dispatch> inDoubt =
        dispatches.of(reference).stream()
            .filter(dispatch -> dispatch.mail().letterKey().equals(letterKey))
            .filter(dispatch -> dispatch.state() == State.UNCERTAIN)
            .toList();
    if (inDoubt.isEmpty()) {
      throw new Refused(
          "Bij dit bericht is er geen twijfel meer. Vernieuw de pagina om te zien wat er is vastgelegd.");
    }
    inDoubt.forEach(dispatch -> dispatches.settle(dispatch, answer, by, why));
  }
}
