package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** What the case's timeline says of a dispatch. The log adds these lines where it changes. */
public class DispatchLines {

  // The timeline holds 8,000 characters a line; the words around the message need some of them.
  private static final int LONGEST_BODY = 7_000;
  private static final int LONGEST_REMARK = 500;

  private final Timeline timeline;

  public DispatchLines(Timeline timeline) {
    this.timeline = timeline;
  }

  public void sent(Dispatch dispatch, String serverReply) {
    if (!dispatch.mail().isMain()) {
      addCopy(dispatch, "Kopie verstuurd: ", "Antwoord van de mailserver: ", serverReply);
      return;
    }
    add(
        dispatch,
        Timeline.SYSTEM,
        sentKind(dispatch),
        "",
        "Antwoord van de mailserver: " + cut(serverReply, LONGEST_REMARK));
  }

  public void refused(Dispatch dispatch, String serverReply) {
    if (!dispatch.mail().isMain()) {
      addCopy(dispatch, "Kopie niet aangenomen: ", "De brief zelf is verstuurd. ", serverReply);
      return;
    }
    add(
        dispatch,
        Timeline.SYSTEM,
        EntryKind.NOTE,
        "Niet aangenomen: ",
        "De mailserver weigerde het bericht: " + cut(serverReply, LONGEST_REMARK));
  }

  public void uncertain(Dispatch dispatch, String why) {
    if (!dispatch.mail().isMain()) {
      addCopy(dispatch, "Onzeker of de kopie is verstuurd: ", "Hij gaat niet nog eens weg. ", why);
      return;
    }
    add(
        dispatch,
        Timeline.SYSTEM,
        EntryKind.NOTE,
        "Onzeker of dit is verstuurd: ",
        cut(why, LONGEST_REMARK) + " Iemand moet nagaan of het is aangekomen.");
  }

  public void settled(Dispatch dispatch, SettleDoubt.Answer answer, String by, String why) {
    boolean sent = answer == SettleDoubt.Answer.SENT;
    add(
        dispatch,
        by,
        sent ? sentKind(dispatch) : EntryKind.NOTE,
        sent ? "" : "Toch niet verstuurd: ",
        "Vastgesteld dat het bericht %s is: %s".formatted(answer.dutch(), cut(why, 700)));
  }

  private void add(Dispatch dispatch, String by, EntryKind kind, String before, String remark) {
    Mail mail = dispatch.mail();
    timeline.add(
        mail.reference(),
        by,
        kind,
        before + mail.subject(),
        "Aan: %s%n%s%s%n%n%s"
            .formatted(mail.recipient(), copied(mail), remark, cut(mail.body(), LONGEST_BODY)),
        mail.document());
  }

  private void addCopy(Dispatch copy, String before, String remark, String said) {
    Mail mail = copy.mail();
    timeline.add(
        mail.reference(),
        Timeline.SYSTEM,
        EntryKind.NOTE,
        before + mail.subject(),
        "%s: %s%n%s%s"
            .formatted(
                mail.part() == Mail.Part.ARCHIVE ? "Archief" : "Kopie aan",
                mail.recipient(),
                remark,
                cut(said, LONGEST_REMARK)));
  }

  private static String copied(Mail mail) {
    return mail.head().copies().isEmpty()
        ? ""
        : "Kopie aan: %s%n".formatted(String.join(", ", mail.head().copies()));
  }

  private static EntryKind sentKind(Dispatch dispatch) {
    return dispatch.mail().document() == null ? EntryKind.MAIL_OUT : EntryKind.LETTER;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + " (…)";
  }
}
