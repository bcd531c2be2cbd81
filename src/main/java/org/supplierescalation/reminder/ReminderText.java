package org.supplierescalation.reminder;

/** Which text a rung uses; the words are in {@code processes/any-stage}. */
public enum ReminderText {
  DUE_SOON("task-due-soon", "Bijna tijd"),
  OVERDUE("task-overdue", "Te laat"),
  ESCALATED("task-escalated", "Escalatie");

  private final String stem;
  private final String dutch;

  ReminderText(String stem, String dutch) {
    this.stem = stem;
    this.dutch = dutch;
  }

  /** The name of the file, without language and extension. */
  public String stem() {
    return stem;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }
}
