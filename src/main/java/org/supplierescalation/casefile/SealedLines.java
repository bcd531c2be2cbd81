package org.supplierescalation.casefile;

import java.util.List;
import java.util.Optional;

/** The timelines with their seals, as they are stored now. */
public interface SealedLines {

  /** Seals the lines that were written a moment ago, or before there were seals. */
  void sealPending(CaseReference reference);

  /** The sealed lines of a case, in the order of their seals. */
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
