package org.supplierescalation.dispatch;

import java.util.List;
import java.util.stream.Collectors;
import org.supplierescalation.setup.Alarm;

/** Raises an alarm, once, when mail waits for longer than a quarter of an hour. */
public class WatchWaitingMail {

  private static final int MOST_NAMED = 20;

  private final WaitingDispatches waiting;
  private final Pauses pauses;
  private final Alarm alarm;

  public WatchWaitingMail(WaitingDispatches waiting, Pauses pauses, Alarm alarm) {
    this.waiting = waiting;
    this.pauses = pauses;
    this.alarm = alarm;
  }

  public void watch() {
    if (pauses.now().isPresent()) {
      return; // on purpose, and by a person who was told
    }
    List<Dispatch> late = waiting.newlyOverdue();
    if (!late.isEmpty()) {
      alarm.raise(
          late.size() == 1
              ? "Eén e-mail is na een kwartier nog niet verzonden"
              : "%d e-mails zijn na een kwartier nog niet verzonden".formatted(late.size()),
          text(late));
    }
  }

  private static String text(List<Dispatch> late) {
    return """
    Deze e-mails wachten langer dan een kwartier. Het programma blijft het proberen.

    %s

    Wat te doen: kijk op de pagina Inrichting of de mailserver antwoordt, en op de pagina “Uitgaande mail” wat de mailserver het laatst zei. Over deze e-mails krijgt u geen tweede bericht.
    """
        .formatted(
            late.stream()
                .limit(MOST_NAMED)
                .map(WatchWaitingMail::line)
                .collect(Collectors.joining("\n")));
  }

  private static String line(Dispatch dispatch) {
    String said = dispatch.serverReply();
    return "- %s, aan %s%s"
        .formatted(
            dispatch.mail().reference(),
            dispatch.mail().recipient(),
            said == null || said.isBlank() ? "" : ": " + said.lines().findFirst().orElse(""));
  }
}
