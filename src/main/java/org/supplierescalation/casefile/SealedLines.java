package org.supplierescalation.casefile;

import java.util.List;
import java.util.Optional;

/** The timelines with their seals, as they are stored now. */
public interface SealedLines {

  /** The lines of a case in the order in which they were written. */
  List<SealedLine> of(CaseReference reference);

  /** How far the chain of a case came; empty when it has no line. */
  Optional<Head> head(CaseReference reference);

  /**
   * The end of a chain.
   *
   * @param position of the last line
   * @param hash of the last line
   */
  record Head(int position, String hash) {}
}
