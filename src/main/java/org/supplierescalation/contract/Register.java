package org.supplierescalation.contract;

import java.util.Optional;

/** Entries by number, each with the version that an edit starts from. */
public interface Register<T> {

  Optional<Kept<T>> find(String number);

  void add(T entry);

  /**
   * Writes the entry over this version of it.
   *
   * @return false when there is a later version already; then nothing is written
   */
  boolean replace(T entry, int version);
}
