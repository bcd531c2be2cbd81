package org.supplierescalation.inbox;

import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/** A person says to which case a mail in the holding pen belongs. */
public class AssignMail {

  static final String SOMEBODY_ELSE =
      "Iemand anders heeft deze mail net behandeld. Vernieuw de pagina.";

  private final IncomingMails mails;
  private final PenActs acts;
  private final MailOpener opener;
  private final MatchMail matchMail;
  private final CaseFiles cases;
  private final PutOnCase putOnCase;

  public AssignMail(
      IncomingMails mails,
      PenActs acts,
      MailOpener opener,
      MatchMail matchMail,
      CaseFiles cases,
      PutOnCase putOnCase) {
    this.mails = mails;
    this.acts = acts;
    this.opener = opener;
    this.matchMail = matchMail;
    this.cases = cases;
    this.putOnCase = putOnCase;
  }

  public void assign(long id, CaseReference reference, String by) {
    cases.get(reference);
    if (!mails.lock(id, MailStatus.PEN)) {
      throw new Refused(SOMEBODY_ELSE);
    }
    KeptMail mail = mails.find(id).orElseThrow();
    OpenedMail opened = opener.open(mails.original(id));
    Match match =
        new Match(
            reference,
            Match.How.UNKNOWN,
            matchMail.writer(opened.mail(), reference),
            mail.suggestions());
    putOnCase.put(mail, opened, reference, match, by);
    acts.add(id, PenActs.Act.ASSIGNED, by, reference.value());
  }
}
