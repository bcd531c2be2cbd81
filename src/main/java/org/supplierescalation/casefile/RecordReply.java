package org.supplierescalation.casefile;

/** Puts the supplier's answer on file, and tells the process that there is one. */
public class RecordReply {

  private static final String SUPPLIER = "leverancier";
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_TITLE = 300;

  private final CaseFiles cases;
  private final Timeline timeline;
  private final EscalationProcess process;

  public RecordReply(CaseFiles cases, Timeline timeline, EscalationProcess process) {
    this.cases = cases;
    this.timeline = timeline;
    this.process = process;
  }

  /**
   * An answer after the end is kept too; no step waits for it then.
   *
   * @param by who put it on file: a user id, or the address it came from
   */
  public void record(CaseReference reference, String subject, String text, String by) {
    if (text.isBlank()) {
      throw new Refused("Vul in wat de leverancier heeft geantwoord.");
    }
    EscalationCase escalation = cases.get(reference);
    timeline.add(
        reference,
        by.length() > LONGEST_NAME ? SUPPLIER : by,
        EntryKind.MAIL_IN,
        title(escalation, subject),
        text);
    process.supplierReplied(reference);
  }

  private static String title(EscalationCase escalation, String subject) {
    String title =
        subject.isBlank() ? "Reactie van " + escalation.supplierName() : "Reactie: " + subject;
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
  }
}
