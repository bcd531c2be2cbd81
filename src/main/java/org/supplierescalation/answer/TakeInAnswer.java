package org.supplierescalation.answer;

import java.util.UUID;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.inbox.IncomingMail;
import org.supplierescalation.inbox.MailKind;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.inbox.ToldOfMail;
import org.supplierescalation.setup.Alarm;

/**
 * Puts an answer before a person, wherever the case is. A closed case starts nothing again: then
 * there is a line and an alarm.
 */
public class TakeInAnswer implements ToldOfMail {

  private static final int LONGEST_TEXT = 8_000;
  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_ADDRESS = 320;

  private final CaseFiles cases;
  private final SupplierAnswers answers;
  private final AnswerProcess process;
  private final Timeline timeline;
  private final Alarm alarm;

  public TakeInAnswer(
      CaseFiles cases,
      SupplierAnswers answers,
      AnswerProcess process,
      Timeline timeline,
      Alarm alarm) {
    this.cases = cases;
    this.answers = answers;
    this.process = process;
    this.timeline = timeline;
    this.alarm = alarm;
  }

  @Override
  public void arrived(ReceivedMail mail) {
    if (mail.kind() != MailKind.ANSWER || !answers.add(answer(mail))) {
      return;
    }
    EscalationCase escalation = cases.get(mail.reference());
    if (escalation.isOpen()) {
      process.answerArrived(mail.reference(), mail.id());
    } else {
      tellOfClosedCase(mail.reference(), escalation, mail.opened().mail(), mail.original());
    }
  }

  private void tellOfClosedCase(
      CaseReference reference, EscalationCase escalation, IncomingMail mail, UUID original) {
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.NOTE,
        "Antwoord van de leverancier na het sluiten van het dossier",
        "Van: %s%nHet dossier blijft gesloten. Lees het bericht en open zo nodig een nieuw dossier."
            .formatted(mail.from()),
        original);
    alarm.raise(
        "Antwoord in gesloten dossier %s".formatted(reference),
        """
        %s van %s kreeg nog een bericht van %s, nadat het dossier was gesloten.

        Er is geen taak gemaakt. Laat %s het bericht lezen op de pagina van het dossier. Is er een nieuwe tekortkoming?
        Open dan een nieuw dossier.
        """
            .formatted(reference, escalation.supplierName(), mail.from(), escalation.openedBy()));
  }

  private static SupplierAnswer answer(ReceivedMail mail) {
    IncomingMail said = mail.opened().mail();
    String knownBy =
        mail.assignedBy() == null
            ? "%s. %s.".formatted(mail.match().how().dutch(), mail.match().writer().dutch())
            : "Bij dit dossier gezet door %s. %s."
                .formatted(mail.assignedBy(), mail.match().writer().dutch());
    return new SupplierAnswer(
        mail.id(),
        mail.reference(),
        cut(said.from().isEmpty() ? "onbekend" : said.from(), LONGEST_ADDRESS),
        knownBy,
        cut(said.subject(), LONGEST_SUBJECT),
        cut(said.text().replace("\0", ""), LONGEST_TEXT),
        cut(said.messageId(), LONGEST_ADDRESS),
        mail.receivedAt(),
        mail.original(),
        null);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
