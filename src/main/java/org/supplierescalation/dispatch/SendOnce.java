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

  /** What became of it; the process routes on the word. */
  public enum Outcome {
    /** The receiving server took it over. */
    SENT,
    /** Perhaps sent: a person looks, and says so in {@link SettleDoubt}. */
    UNCERTAIN,
    /** Refused for good: another address, or another way, is needed. */
    REFUSED
  }

  /**
   * @return the same outcome however often the same letter is offered
   * @throws PostboxClosed when it is safe to try again later
   * @throws DispatchInDoubt for a reminder only: offer it again, it then says that it is a
   *     repetition
   */
  public Outcome send(Mail mail) {
    Dispatch seen = dispatches.put(mail);
    return switch (seen.state()) {
      case SENT -> Outcome.SENT;
      case REFUSED -> Outcome.REFUSED;
      case UNCERTAIN -> seen.isFormal() ? Outcome.UNCERTAIN : attempt(seen);
      case SENDING -> leftBehind(seen);
      case QUEUED -> attempt(seen);
    };
  }

  private Outcome leftBehind(Dispatch seen) {
    if (!seen.abandoned()) {
      throw new PostboxClosed(BUSY);
    }
    if (!seen.isFormal()) {
      return attempt(seen);
    }
    dispatches.markUncertain(seen, "De verzending werd afgebroken voordat de uitkomst bekend was.");
    return Outcome.UNCERTAIN;
  }

  private Outcome attempt(Dispatch seen) {
    Dispatch mine = dispatches.claim(seen).orElseThrow(() -> new PostboxClosed(BUSY));
    String reply;
    try {
      reply = postbox.send(mine, seen.isPerhapsSent());
    } catch (RecipientRefused refusal) {
      dispatches.refuse(mine, String.valueOf(refusal.getMessage()));
      return Outcome.REFUSED;
    } catch (PostboxClosed notAccepted) {
      dispatches.release(mine, seen);
      throw notAccepted;
    } catch (DispatchInDoubt doubt) {
      dispatches.markUncertain(mine, String.valueOf(doubt.getMessage()));
      if (mine.isFormal()) {
        return Outcome.UNCERTAIN;
      }
      throw doubt;
    }
    dispatches.confirm(mine, reply);
    return Outcome.SENT;
  }
}
