package org.supplierescalation.inbox;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.setup.Alarm;

/** Says, where it matters, that a mail was too large to take in. The mail stays in the mailbox. */
public class RefuseMail {

  private final IncomingMails mails;
  private final MailOpener opener;
  private final MatchMail matchMail;
  private final Timeline timeline;
  private final Alarm alarm;

  public RefuseMail(
      IncomingMails mails, MailOpener opener, MatchMail matchMail, Timeline timeline, Alarm alarm) {
    this.mails = mails;
    this.opener = opener;
    this.matchMail = matchMail;
    this.timeline = timeline;
    this.alarm = alarm;
  }

  public void refuse(long id) {
    if (!mails.lock(id, MailStatus.REFUSED) || !mails.claimAlarm(id)) {
      return;
    }
    KeptMail mail = mails.find(id).orElseThrow();
    Match match = matchMail.match(opener.open(mails.original(id)).mail());
    Optional<CaseReference> reference = Optional.ofNullable(match.reference());
    reference.ifPresent(found -> tell(found, mail, match));
    mails.noteRefused(id, match);
    alarm.raise(
        "Een mail is te groot om over te nemen",
        "%s\nOnderwerp: %s\nDossier: %s\n\n%s"
            .formatted(
                "Van: " + mail.from(),
                mail.title(),
                reference.map(CaseReference::value).orElse("niet herkend"),
                whatToDo()));
  }

  private void tell(CaseReference reference, KeptMail mail, Match match) {
    timeline.add(
        reference,
        MailWords.by(mail, match.writer(), null),
        MailWords.entry(mail.kind()),
        MailWords.title(mail),
        "Van: %s\nHoe herkend: %s\n\nDeze mail is te groot en is niet overgenomen. %s"
            .formatted(mail.from(), MailWords.how(match, null), whatToDo()));
  }

  private static String whatToDo() {
    return "De mail staat nog in de postbus. Open hem daar, en zet in het dossier wat u nodig hebt.";
  }
}
