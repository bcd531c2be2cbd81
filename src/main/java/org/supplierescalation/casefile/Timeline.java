package org.supplierescalation.casefile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that happened in a case, in order. Lines are added, never changed. */
public interface Timeline {

  /** Who is named when no person did it. */
  String SYSTEM = "systeem";

  /** Adds a line, now. Text over the length a line can hold is refused. */
  void add(
      CaseReference reference,
      String by,
      EntryKind kind,
      String title,
      String text,
      @Nullable UUID document);

  default void add(CaseReference reference, String by, EntryKind kind, String title, String text) {
    add(reference, by, kind, title, text, null);
  }

  /** All lines of a case, oldest first. */
  List<TimelineEntry> of(CaseReference reference);
}
