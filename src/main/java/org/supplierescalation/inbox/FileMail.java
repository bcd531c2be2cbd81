package org.supplierescalation.inbox;

import org.supplierescalation.casefile.CaseFiles;

/** Finds the case of a kept mail and puts it there, or in the holding pen. Once. */
public class FileMail {

  private final IncomingMails mails;
  private final MailOpener opener;
  private final MatchMail matchMail;
  private final CaseFiles cases;
  private final PutOnCase putOnCase;

  public FileMail(
      IncomingMails mails,
      MailOpener opener,
      MatchMail matchMail,
      CaseFiles cases,
      PutOnCase putOnCase) {
    this.mails = mails;
    this.opener = opener;
    this.matchMail = matchMail;
    this.cases = cases;
    this.putOnCase = putOnCase;
  }

  public void file(long id) {
    if (!mails.lock(id, MailStatus.KEPT)) {
      return;
    }
    KeptMail mail = mails.find(id).orElseThrow();
    OpenedMail opened = opener.open(mails.original(id));
    Match match = matchMail.match(opened.mail());
    if (match.reference() == null || cases.find(match.reference()).isEmpty()) {
      mails.putInPen(id, match);
    } else {
      putOnCase.put(mail, opened, match.reference(), match, null);
    }
  }
}
