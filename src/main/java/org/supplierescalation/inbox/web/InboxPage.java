package org.supplierescalation.inbox.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.KeptMail;
import org.supplierescalation.inbox.MailOpener;
import org.supplierescalation.inbox.MailStatus;
import org.supplierescalation.inbox.OpenedMail;
import org.supplierescalation.inbox.PenActs;
import org.supplierescalation.inbox.WhySuggested;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** What the pages of the holding pen show. Words only: nothing of a mail acts here. */
@Component
class InboxPage {

  private static final int MOST = 200;
  private static final int LONGEST_TEXT = 50_000;
  private static final Set<MailStatus> HERE =
      Set.of(MailStatus.PEN, MailStatus.DISMISSED, MailStatus.REFUSED);

  private final IncomingMails mails;
  private final PenActs acts;
  private final MailOpener opener;
  private final CaseFiles cases;
  private final WhySuggested whySuggested;
  private final Clock clock;

  InboxPage(
      IncomingMails mails,
      PenActs acts,
      MailOpener opener,
      CaseFiles cases,
      WhySuggested whySuggested,
      Clock clock) {
    this.mails = mails;
    this.acts = acts;
    this.opener = opener;
    this.cases = cases;
    this.whySuggested = whySuggested;
    this.clock = clock;
  }

  /** A case to look at, with the reason. */
  record Suggestion(String reference, String subject, String supplier, String why) {}

  /** A file that came with it. */
  record Came(String name, long kilobytes) {}

  void addList(Model model) {
    model.addAttribute("waiting", mails.with(MailStatus.PEN, MOST));
    model.addAttribute("total", mails.count(MailStatus.PEN));
    model.addAttribute("refusedMails", mails.with(MailStatus.REFUSED, MOST));
    model.addAttribute("dismissed", mails.with(MailStatus.DISMISSED, MOST));
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
  }

  void addMail(long id, Map<String, String> typed, Model model) {
    KeptMail mail = inThePen(id);
    OpenedMail opened = opener.open(mails.original(id));
    model.addAttribute("mail", mail);
    model.addAttribute("text", shown(opened.mail().text()));
    model.addAttribute("files", files(opened));
    model.addAttribute("leftOut", opened.leftOut());
    model.addAttribute("suggestions", suggestions(mail));
    model.addAttribute("acts", acts.of(id));
    model.addAttribute("typed", typed);
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
  }

  /** What belongs to a case is shown there, to who may see that case. */
  void refuseWhatIsNotInThePen(long id) {
    inThePen(id);
  }

  private KeptMail inThePen(long id) {
    return mails.find(id).filter(mail -> HERE.contains(mail.status())).orElseThrow(OutOfSight::new);
  }

  private static String shown(String text) {
    String calm = SafeText.lines(text).strip();
    return calm.length() <= LONGEST_TEXT ? calm : calm.substring(0, LONGEST_TEXT) + "\n(…)";
  }

  private static List<Came> files(OpenedMail opened) {
    return opened.files().stream()
        .map(file -> new Came(file.name(), (file.bytes().length + 1023) / 1024))
        .toList();
  }

  private List<Suggestion> suggestions(KeptMail mail) {
    return mail.suggestions().stream()
        .flatMap(reference -> cases.find(reference).stream())
        .map(
            found ->
                new Suggestion(
                    found.reference().value(),
                    found.subject(),
                    found.supplierName(),
                    whySuggested.why(mail, found.reference())))
        .toList();
  }
}
