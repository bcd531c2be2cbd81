package org.supplierescalation.people;

import java.time.Instant;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Viewer;

/** Who was named in which line. */
public interface Mentions {

  void add(CaseReference reference, long line, String person);

  /** Not read yet, in cases that the person sees today; newest first. */
  List<Mention> unread(Viewer person, int limit, int offset);

  int countUnread(Viewer person);

  /** False when this is not a mention of this person. Reading twice is harmless. */
  boolean read(long id, String person, Instant at);

  void readAll(String person, Instant at);
}
