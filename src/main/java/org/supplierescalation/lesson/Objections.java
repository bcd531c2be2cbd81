package org.supplierescalation.lesson;

import java.util.List;

/** The objections of suppliers: added, never changed. */
public interface Objections {

  void add(Objection objection);

  /** The newest first. */
  List<Objection> of(String supplier);
}
