package org.supplierescalation.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supplierescalation.casefile.AddNote;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

/** Writes a note, and tells who is named in it and may see the case. */
public class WriteNote {

  private final AddNote addNote;
  private final CaseFiles cases;
  private final Timeline timeline;
  private final Colleagues colleagues;
  private final Mentions mentions;

  public WriteNote(
      AddNote addNote,
      CaseFiles cases,
      Timeline timeline,
      Colleagues colleagues,
      Mentions mentions) {
    this.addNote = addNote;
    this.cases = cases;
    this.timeline = timeline;
    this.colleagues = colleagues;
    this.mentions = mentions;
  }

  /** The note is kept whoever is named in it; who names himself is not told. */
  public Told write(CaseReference reference, EntryKind kind, String title, String text, String by) {
    addNote.add(reference, kind, title, text, by);
    NamesInText called = NamesInText.in(title + "\n" + text);
    if (called.names().isEmpty()) {
      return Told.nobody();
    }
    Set<String> named = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    colleagues
        .called(called.names())
        .forEach(
            (name, people) -> {
              if (people.isEmpty()) {
                unknown.add(name);
              }
              named.addAll(people);
            });
    named.remove(by);
    return tell(cases.get(reference), named, unknown, called.tooMany(), by);
  }

  private Told tell(
      EscalationCase escalation,
      Set<String> named,
      List<String> unknown,
      boolean tooMany,
      String by) {
    List<String> notified = new ArrayList<>();
    List<String> outOfSight = new ArrayList<>();
    for (String person : named) {
      Optional<Colleague> colleague = colleagues.find(person);
      boolean sees = colleague.filter(c -> CasesInSight.sees(c, escalation)).isPresent();
      (sees ? notified : outOfSight).add(person);
    }
    if (!notified.isEmpty()) {
      long line = newestOf(by, escalation.reference());
      notified.forEach(person -> mentions.add(escalation.reference(), line, person));
    }
    return new Told(notified, unknown, outOfSight, tooMany);
  }

  private long newestOf(String by, CaseReference reference) {
    return timeline.of(reference).stream()
        .filter(line -> line.by().equals(by))
        .mapToLong(TimelineEntry::number)
        .max()
        .orElseThrow();
  }
}
