package org.supplierescalation.casefile;

import java.util.Map;

/**
 * Where every case stands, as the lists read it. The engine knows it first; its side keeps this the
 * same.
 */
public interface Positions {

  /**
   * Until this transaction is over nobody else puts a position of this case. False when the case is
   * not on file.
   */
  boolean hold(CaseReference reference);

  void put(CaseReference reference, Position position);

  /** All of them. */
  Map<CaseReference, Position> all();
}
