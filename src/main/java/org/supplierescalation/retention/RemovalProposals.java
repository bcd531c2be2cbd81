package org.supplierescalation.retention;

import java.time.Instant;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.retention.RemovalProposal.State;

/** The proposals on file. */
public interface RemovalProposals {

  void add(RemovalProposal proposal);

  /** All of them, the newest first. */
  List<RemovalProposal> all();

  /** Writes the decision; false when somebody else decided in the meantime. */
  boolean decide(long id, State state, String by, Instant at);

  default boolean isOpen(CaseReference reference) {
    return all().stream()
        .anyMatch(one -> one.reference().equals(reference) && one.state() == State.OPEN);
  }

  /** The open one, or a refusal. */
  default RemovalProposal open(long id) {
    return all().stream()
        .filter(one -> one.id() == id && one.state() == State.OPEN)
        .findFirst()
        .orElseThrow(() -> new Refused("Over dit voorstel is al beslist. Ververs de pagina."));
  }
}
