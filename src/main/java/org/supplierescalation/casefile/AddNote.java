package org.supplierescalation.casefile;

import java.util.Set;

/** Writes down what somebody did or heard, outside the steps of the process. */
public class AddNote {

  /** What can be written down by hand; all other lines come from a step of their own. */
  public static final Set<EntryKind> KINDS =
      Set.of(EntryKind.NOTE, EntryKind.CALL, EntryKind.MEETING);

  private final CaseFiles cases;
  private final Timeline timeline;

  public AddNote(CaseFiles cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  /** A closed case takes notes too: a correction is a new line. */
  public void add(CaseReference reference, EntryKind kind, String title, String text, String by) {
    if (!KINDS.contains(kind)) {
      throw new Refused("Kies of het een notitie, een telefoongesprek of een overleg is.");
    }
    if (title.isBlank()) {
      throw new Refused("Vul in waar het over ging.");
    }
    timeline.add(cases.get(reference).reference(), by, kind, title, text);
  }
}
