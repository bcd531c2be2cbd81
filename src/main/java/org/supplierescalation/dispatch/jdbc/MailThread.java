package org.supplierescalation.dispatch.jdbc;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailHead;
import org.supplierescalation.dispatch.MessageIds;
import org.supplierescalation.dispatch.ReceivedMails;

/** What a mail refers to, so that both sides see the mails of a case as one conversation. */
class MailThread {

  private static final int MOST_REFERENCES = 5;
  private static final int LONGEST_REFERENCE = 250;

  private final DispatchTable table;
  private final MessageIds ids;
  private final ObjectProvider<ReceivedMails> received;
  private final Clock clock;

  MailThread(
      DispatchTable table, MessageIds ids, ObjectProvider<ReceivedMails> received, Clock clock) {
    this.table = table;
    this.ids = ids;
    this.received = received;
    this.clock = clock;
  }

  MailHead head(Mail mail, String messageId) {
    CaseReference reference = mail.reference();
    Set<String> conversation = new LinkedHashSet<>();
    conversation.add(ids.root(reference));
    conversation.addAll(table.latestSent(reference, MOST_REFERENCES));
    received.ifAvailable(known -> conversation.addAll(known.latest(reference, MOST_REFERENCES)));
    if (mail.head().answers() != null) {
      conversation.remove(mail.head().answers());
      conversation.add(mail.head().answers()); // what it answers comes last
    }
    conversation.remove(messageId);
    conversation.removeIf(id -> id.length() > LONGEST_REFERENCE);
    return mail.head().written(clock.instant(), List.copyOf(conversation));
  }
}
