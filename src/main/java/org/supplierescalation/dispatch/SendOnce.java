package org.supplierescalation.dispatch;

/**
 * Sends a mail, and never a formal one twice. The claim is committed before the mail leaves and
 * released only when it was certainly not accepted; claimed and never confirmed means that a person
 * looks. Call it from a step with a save point on both sides.
 */
public class SendOnce {

  private static final String BUSY = "Dit bericht wordt op dit moment al verstuurd.";

  private final Dispatches dispatches;
  private final Postbox postbox;

  public SendOnce(Dispatches dispatches, Postbox postbox) {
    this.dispatches = dispatches;
    this.postbox = postbox;
  }

  /**
   * @return the same outcome however often the same letter is offered
   * @throws PostboxClosed when it is safe to try again later
   * @throws DispatchInDoubt for a reminder only: offer it again, it then says that it is a
   *     repetition
   */
  public DispatchOutcome send(Mail mail) {
    Dispatch seen = dispatches.put(mail);
    return switch (seen.state()) {
      case SENT -> DispatchOutcome.SENT;
      case REFUSED -> DispatchOutcome.REFUSED;
      case UNCERTAIN -> seen.atMostOnce() ? DispatchOutcome.UNCERTAIN : attempt(seen);
      case SENDING -> leftBehind(seen);
      case QUEUED -> attempt(seen);
    };
  }

  private DispatchOutcome leftBehind(Dispatch seen) {
    if (!seen.abandoned()) {
      throw new PostboxWaits(BUSY);
    }
    if (!seen.atMostOnce()) {
      return attempt(seen);
    }
    dispatches.markUncertain(seen, "De verzending werd afgebroken voordat de uitkomst bekend was.");
    return DispatchOutcome.UNCERTAIN;
  }

  private DispatchOutcome attempt(Dispatch seen) {
    Dispatch mine = dispatches.claim(seen).orElseThrow(() -> new PostboxWaits(BUSY));
    String reply;
    try {
      reply = postbox.send(mine, seen.isPerhapsSent());
    } catch (RecipientRefused refusal) {
      dispatches.refuse(mine, String.valueOf(refusal.getMessage()));
      return DispatchOutcome.REFUSED;
    } catch (PostboxClosed notAccepted) {
      dispatches.release(mine, seen, notAccepted);
      throw notAccepted;
    } catch (DispatchInDoubt doubt) {
      dispatches.markUncertain(mine, String.valueOf(doubt.getMessage()));
      if (mine.atMostOnce()) {
        return DispatchOutcome.UNCERTAIN;
      }
      throw doubt;
    }
    dispatches.confirm(mine, reply);
    return DispatchOutcome.SENT;
  }
}
