package org.supplierescalation.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;

/** Puts a kept mail on file in a case: a line, the original, and the attachments as evidence. */
public class PutOnCase {

  private final IncomingMails mails;
  private final FiledPapers papers;
  private final Timeline timeline;

  public PutOnCase(IncomingMails mails, FiledPapers papers, Timeline timeline) {
    this.mails = mails;
    this.papers = papers;
    this.timeline = timeline;
  }

  /**
   * @param by who says it belongs there, or null when the signs do
   */
  public void put(
      KeptMail mail, OpenedMail opened, CaseReference reference, Match match, @Nullable String by) {
    String how = MailWords.how(match, by);
    FiledPapers.Sorted files = papers.sort(reference, opened.files());
    UUID original = papers.keepOriginal(reference, mail, mails.original(mail.id()), how);
    timeline.add(
        reference,
        MailWords.by(mail, match.writer(), by),
        MailWords.entry(mail.kind()),
        MailWords.title(mail),
        MailWords.text(mail, how, files, opened),
        original);
    papers.keepAttachments(reference, mail, original, files.admitted());
    mails.putOnCase(mail.id(), reference, match, original, by);
  }
}
