package org.supplierescalation.casefile;

import java.util.List;

/** The saved filters; each belongs to one person, and nobody else knows of it. */
public interface SavedFilters {

  /** In order of their names. */
  List<SavedFilter> of(String owner);

  /** A filter of this name that the owner had already is replaced. */
  void save(String owner, String name, String query);

  /** Nothing happens when it is not the owner's. */
  void remove(String owner, long id);
}
