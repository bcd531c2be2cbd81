package org.supplierescalation.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.people.Replacement;
import org.supplierescalation.people.Replacements;
import org.supplierescalation.term.Law;

/**
 * Sends what waits. Right before it does so it looks once more whether there is something to tell,
 * and to whom.
 */
public class SendReminders {

  private final Reminders reminders;
  private final OpenWork openWork;
  private final CaseFiles cases;
  private final Replacements replacements;
  private final FindRecipients recipients;
  private final WriteReminder write;
  private final SendStaffMail mail;
  private final RecordEscalation record;
  private final Clock clock;

  public SendReminders(
      Reminders reminders,
      OpenWork openWork,
      CaseFiles cases,
      Replacements replacements,
      FindRecipients recipients,
      WriteReminder write,
      SendStaffMail mail,
      RecordEscalation record,
      Clock clock) {
    this.reminders = reminders;
    this.openWork = openWork;
    this.cases = cases;
    this.replacements = replacements;
    this.recipients = recipients;
    this.write = write;
    this.mail = mail;
    this.record = record;
    this.clock = clock;
  }

  public void send() {
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    List<Replacement> running =
        replacements.notOverOn(today).stream().filter(one -> one.runsOn(today)).toList();
    reminders.queued().forEach(reminder -> send(reminder, running));
  }

  private void send(Reminder reminder, List<Replacement> running) {
    Optional<EscalationCase> escalation =
        cases.find(reminder.reference()).filter(Relevance::isAwake);
    Optional<Work> work = Relevance.of(reminder, openWork);
    if (escalation.isEmpty() || work.isEmpty()) {
      reminders.end(reminder, Reminder.State.DROPPED);
      return;
    }
    Map<String, Channel> told = recipients.of(work.get(), reminder.rungs(), running);
    boolean everybody = true;
    for (Map.Entry<String, Channel> one : told.entrySet()) {
      everybody &=
          mail.send(
              idFor(reminder, one.getKey()),
              one.getKey(),
              () ->
                  Optional.of(
                      write.write(reminder, escalation.get(), work.get(), one.getValue(), told)));
    }
    if (everybody) {
      record.end(reminder, work.get(), told);
    }
  }

  private static UUID idFor(Reminder reminder, String person) {
    return UUID.nameUUIDFromBytes((reminder.id() + " " + person).getBytes(StandardCharsets.UTF_8));
  }
}
