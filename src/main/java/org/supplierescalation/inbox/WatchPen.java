package org.supplierescalation.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.supplierescalation.setup.Alarm;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/** Calls for somebody when a mail has been in the holding pen for a working day. Once per mail. */
public class WatchPen {

  private static final int AT_A_TIME = 200;

  private final IncomingMails mails;
  private final BusinessCalendar calendar;
  private final Alarm alarm;
  private final InOneGo inOneGo;
  private final Clock clock;

  public WatchPen(
      IncomingMails mails, BusinessCalendar calendar, Alarm alarm, InOneGo inOneGo, Clock clock) {
    this.mails = mails;
    this.calendar = calendar;
    this.alarm = alarm;
    this.inOneGo = inOneGo;
    this.clock = clock;
  }

  public void look() {
    for (KeptMail mail : mails.with(MailStatus.PEN, AT_A_TIME)) {
      if (waitsTooLong(mail)) {
        inOneGo.run(() -> raise(mail));
      }
    }
  }

  private boolean waitsTooLong(KeptMail mail) {
    ZonedDateTime kept = mail.keptAt().atZone(Law.NL.zone());
    LocalDate next = calendar.plusWorkingDays(Law.NL, kept.toLocalDate(), 1);
    return !clock.instant().isBefore(kept.with(next).toInstant());
  }

  private void raise(KeptMail mail) {
    if (mails.claimAlarm(mail.id())) {
      alarm.raise(
          "Een mail wacht al een werkdag op een dossier",
          "Van: %s\nOnderwerp: %s\n\nOpen “Mail” in het menu en zet de mail bij een dossier, of leg hem weg."
              .formatted(mail.from(), mail.title()));
    }
  }
}
