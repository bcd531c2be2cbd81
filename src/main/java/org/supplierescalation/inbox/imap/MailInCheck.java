package org.supplierescalation.inbox.imap;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.MailStatus;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Logs on to our mailbox as reading does, and looks whether the folder is there. */
@Component
class MailInCheck implements SetupCheck {

  /** A server may be away for so long: it comes back, and no mail is lost. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final InboxSettings settings;
  private final MailboxDoor door;
  private final MailboxState state;
  private final IncomingMails mails;
  private final Clock clock;

  MailInCheck(
      InboxSettings settings,
      MailboxDoor door,
      MailboxState state,
      IncomingMails mails,
      Clock clock) {
    this.settings = settings;
    this.door = door;
    this.state = state;
    this.mails = mails;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.MAIL;
  }

  @Override
  public String name() {
    return "Inkomende mail";
  }

  @Override
  public Finding check() {
    if (!settings.isOn()) {
      return Finding.attention(
          "Het programma leest geen inkomende mail.",
          "Stel ESCALATION_INBOX_HOST in (zie README). Tot dan legt u antwoorden van leveranciers zelf vast in het dossier.");
    }
    String where = "%s, map %s".formatted(door.host(), settings.folder());
    MailFolder folder = new MailFolder(settings, door);
    try {
      folder.tryOut();
      return found(where);
    } catch (MessagingException | RuntimeException e) {
      return failing(where, e);
    } finally {
      folder.destroy();
    }
  }

  private Finding found(String where) {
    String last =
        mails
            .newest()
            .map(at -> "De laatste mail kwam %s.".formatted(DutchDates.inWords(at, Law.NL)))
            .orElse("Er kwam nog geen mail.");
    if (failsForLong()) {
      return Finding.attention(
          "De postbus (%s) antwoordt, maar niet alle mail kan worden opgehaald.".formatted(where),
          "Kijk in het logboek van het programma welke mail het is, en open hem in de postbus.");
    }
    int waiting = mails.count(MailStatus.PEN);
    String found = "De postbus (%s) is te lezen. %s".formatted(where, last);
    return waiting == 0
        ? Finding.ok(found)
        : Finding.ok(found + " Wachten op een dossier: %d.".formatted(waiting)).at("/inbox");
  }

  private Finding failing(String where, Exception failure) {
    if (MailboxState.isRefusal(failure)) {
      return Finding.broken(
          "De postbus (%s) weigert de naam of het wachtwoord.".formatted(where),
          "Kijk ESCALATION_INBOX_USER en ESCALATION_INBOX_PASSWORD na.");
    }
    String found = "De postbus (%s) is nu niet te lezen.".formatted(where);
    String advice =
        "Kijk ESCALATION_INBOX_HOST, _PORT en _FOLDER na. Het programma blijft het proberen; er gaat geen mail verloren.";
    return failsForLong() ? Finding.broken(found, advice) : Finding.attention(found, advice);
  }

  private boolean failsForLong() {
    return state
        .failingSince()
        .filter(since -> since.plus(PATIENCE).isBefore(clock.instant()))
        .isPresent();
  }
}
