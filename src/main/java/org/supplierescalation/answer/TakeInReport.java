package org.supplierescalation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.dispatch.MailReport.Reported;
import org.supplierescalation.dispatch.MailReports;
import org.supplierescalation.inbox.DeliveryReport;
import org.supplierescalation.inbox.MailKind;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.inbox.ToldOfMail;
import org.supplierescalation.letter.LetterKind;

/**
 * Takes in what machines say of our mail. A letter that came back counts as not received, and
 * somebody decides how it reaches the supplier; the rest is a line and a hint.
 */
public class TakeInReport implements ToldOfMail {

  private static final int LONGEST_WORDS = 1_000;
  private static final int LONGEST_CODE = 20;

  private final CaseFiles cases;
  private final Dispatches dispatches;
  private final MailReports reports;
  private final AnswerProcess process;
  private final EscalationProcess escalation;
  private final Timeline timeline;

  public TakeInReport(
      CaseFiles cases,
      Dispatches dispatches,
      MailReports reports,
      AnswerProcess process,
      EscalationProcess escalation,
      Timeline timeline) {
    this.cases = cases;
    this.dispatches = dispatches;
    this.reports = reports;
    this.process = process;
    this.escalation = escalation;
    this.timeline = timeline;
  }

  @Override
  public void arrived(ReceivedMail mail) {
    Reported reported = reported(mail.kind());
    if (reported == null) {
      return;
    }
    Optional<Dispatch> about = about(mail);
    MailReport report = report(mail, reported, about);
    boolean known = reported == Reported.BOUNCED && isKnown(report);
    if (!reports.add(report)) {
      return;
    }
    timeline.add(
        mail.reference(),
        Timeline.SYSTEM,
        reported == Reported.READ ? EntryKind.RECEIPT : EntryKind.NOTE,
        ReportLines.title(report, name(report)),
        ReportLines.text(report),
        mail.original());
    if (!cases.get(mail.reference()).isOpen()) {
      return;
    }
    if (about.filter(line -> line.mail().part() != Mail.Part.MAIN).isPresent()) {
      // A copy says nothing about the letter itself: the line is enough.
      return;
    }
    if (reported == Reported.BOUNCED && !known) {
      process.letterCameBack(mail.reference(), mail.id(), isFormal(report));
      // A notice that came back no longer guards the right to complain.
      escalation.rightsChanged(mail.reference());
    } else {
      process.letterReported(mail.reference());
    }
  }

  private static @Nullable Reported reported(MailKind kind) {
    return switch (kind) {
      case BOUNCE -> Reported.BOUNCED;
      case DELAYED -> Reported.DELAYED;
      case DELIVERED -> Reported.DELIVERED;
      case READ_RECEIPT -> Reported.READ;
      case ANSWER, ABSENCE, CALENDAR, AUTOMATIC -> null;
    };
  }

  /**
   * By our Message-ID; a letter and its copies share one, so the address decides between them. When
   * it names none of them (a server may name the mailbox that a mail was passed on to), the letter
   * itself: a person looks, and a term that nobody received never runs.
   */
  private Optional<Dispatch> about(ReceivedMail mail) {
    List<String> named = new ArrayList<>();
    DeliveryReport said = mail.opened().mail().report();
    if (said != null && said.about() != null) {
      named.add(said.about());
    }
    named.addAll(mail.opened().mail().answers());
    String recipient = said == null ? "" : said.recipient();
    List<Dispatch> ours = new ArrayList<>(dispatches.of(mail.reference()));
    ours.addAll(dispatches.copies(mail.reference()));
    for (String id : named) {
      List<Dispatch> lines =
          ours.stream().filter(line -> line.messageId().equals("<" + id + ">")).toList();
      Optional<Dispatch> addressed =
          lines.stream()
              .filter(line -> line.mail().recipient().equalsIgnoreCase(recipient))
              .findFirst();
      if (!lines.isEmpty()) {
        return addressed.or(() -> lines.stream().findFirst());
      }
    }
    return Optional.empty();
  }

  private static MailReport report(ReceivedMail mail, Reported reported, Optional<Dispatch> about) {
    DeliveryReport said = mail.opened().mail().report();
    String named = said == null ? "" : said.recipient().toLowerCase(Locale.ROOT);
    String words = (mail.opened().mail().subject() + "\n" + mail.opened().mail().text()).strip();
    return new MailReport(
        mail.id(),
        mail.reference(),
        about.map(line -> line.mail().letterKey()).orElse(""),
        about.map(line -> line.mail().recipient()).orElse(named),
        reported,
        said == null ? "" : cut(said.status(), LONGEST_CODE),
        cut(words, LONGEST_WORDS),
        mail.receivedAt());
  }

  private boolean isKnown(MailReport report) {
    return reports.of(report.reference()).stream()
        .filter(earlier -> earlier.reported() == Reported.BOUNCED)
        .anyMatch(
            earlier ->
                earlier.mail() != report.mail()
                    && earlier.letterKey().equals(report.letterKey())
                    && earlier.recipient().equalsIgnoreCase(report.recipient()));
  }

  static Optional<LetterKind> kind(MailReport report) {
    int dash = report.letterKey().lastIndexOf('-');
    String name = dash < 0 ? "" : report.letterKey().substring(0, dash);
    for (LetterKind kind : LetterKind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static boolean isFormal(MailReport report) {
    return kind(report).filter(LetterKind::formal).isPresent();
  }

  private static String name(MailReport report) {
    return kind(report).map(LetterKind::dutch).orElse("een bericht van ons");
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
