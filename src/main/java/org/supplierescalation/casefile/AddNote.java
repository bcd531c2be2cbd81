package org.supplierescalation.casefile;

/** Writes an internal note, outside the steps of the process. */
public class AddNote {

  private final CaseFiles cases;
  private final Timeline timeline;

  public AddNote(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  /** A closed case takes notes too: a correction is a new line. */
  public void add(CaseReference reference, String title, String text, String by) {
    if (title.isBlank()) {
      throw new Refused("Vul in waar het over ging.");
    }
    timeline.add(cases.get(reference).reference(), by, EntryKind.NOTE, title, text);
  }
}
