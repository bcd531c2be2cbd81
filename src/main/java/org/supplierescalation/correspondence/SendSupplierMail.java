package org.supplierescalation.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.DispatchInDoubt;
import org.supplierescalation.dispatch.DispatchOutcome;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.SendOnce;
import org.supplierescalation.letter.WarnOfWords;
import org.supplierescalation.letter.WordingWarning;

/**
 * Somebody read a mail as it will be sent, and lets it go. From then on its words are frozen, so
 * that a second attempt is the same mail. Call it outside a transaction.
 */
public class SendSupplierMail {

  private final SupplierMails mails;
  private final SendOnce sendOnce;
  private final WarnOfWords warnOfWords;
  private final Timeline timeline;
  private final Clock clock;

  public SendSupplierMail(
      SupplierMails mails,
      SendOnce sendOnce,
      WarnOfWords warnOfWords,
      Timeline timeline,
      Clock clock) {
    this.mails = mails;
    this.sendOnce = sendOnce;
    this.warnOfWords = warnOfWords;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void send(SupplierMail mail, String by) {
    if (mail.isDraft()) {
      mails.handOver(mail.id(), by, clock.instant());
      timeline.add(
          mail.reference(),
          by,
          EntryKind.NOTE,
          "E-mail aan de leverancier vrijgegeven: " + mail.subject(),
          seen(warnOfWords.inMail(mail.body())));
    }
    try {
      if (sendOnce.send(mail.asMail()) == DispatchOutcome.REFUSED) {
        throw new Refused(
            "De mailserver van de leverancier weigert %s. Kijk het adres na in het register en schrijf een nieuwe e-mail."
                .formatted(mail.recipient()));
      }
    } catch (PostboxClosed | DispatchInDoubt later) {
      throw new Refused(
          "De e-mail kon nu niet weg. Probeer het over een paar minuten opnieuw; hij gaat niet dubbel.");
    }
  }

  private static String seen(List<WordingWarning> warnings) {
    return warnings.isEmpty()
        ? "Geen waarschuwingen over de tekst."
        : warnings.stream()
            .map(
                warning ->
                    warning.words().isEmpty()
                        ? warning.risk().dutch()
                        : "%s: “%s”".formatted(warning.risk().dutch(), warning.words()))
            .collect(Collectors.joining("\n", "Verstuurd met deze waarschuwingen gezien:\n", ""));
  }
}
