package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case file is what was written.
 *
 * @param lines how many lines were read
 * @param documents how many documents were read and hashed
 * @param hash of the last line; who keeps it elsewhere can prove later that nothing was rewritten
 * @param faults Dutch sentences, the first bad line first; empty when all is well
 */
public record Verification(
    CaseReference reference,
    Instant at,
    int lines,
    int documents,
    @Nullable String hash,
    List<String> faults) {

  public Verification {
    faults = List.copyOf(faults);
  }

  public boolean intact() {
    return faults.isEmpty();
  }
}
