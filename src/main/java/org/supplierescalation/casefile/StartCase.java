package org.supplierescalation.casefile;

/** Puts a report from outside Tasklist on file and lets the process lead it up the ladder. */
public class StartCase {

  private final OpenCase openCase;
  private final EscalationProcess process;

  public StartCase(OpenCase openCase, EscalationProcess process) {
    this.openCase = openCase;
    this.process = process;
  }

  /**
   * @param by user id of the reporter
   */
  public EscalationCase start(NewCase reported, Hindrance hindrance, String by) {
    EscalationCase opened = openCase.open(reported, by);
    process.caseOpened(opened.reference(), hindrance);
    return opened;
  }
}
