package org.supplierescalation.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cases on file, with their breaches. */
public interface CaseFiles {

  /** A reference nobody has had yet, for a case opened on this day. */
  CaseReference nextReference(LocalDate openedOn);

  void add(EscalationCase escalationCase);

  /** Writes the case as it is now over what was known. */
  void update(EscalationCase escalationCase);

  Optional<EscalationCase> find(CaseReference reference);

  /** The case, or a refusal that says it is not on file. */
  default EscalationCase get(CaseReference reference) {
    return find(reference)
        .orElseThrow(() -> new Refused("Dossier %s bestaat niet.".formatted(reference)));
  }

  /** All cases, newest first. */
  List<EscalationCase> all();

  /** Puts a breach on file; its id is given by the file. */
  void addBreach(CaseReference reference, NewBreach breach);

  /** Says in other words what a breach is; what proves it stays. */
  void restate(long breachId, NewBreach breach);

  /** Says what proves a breach, in addition to what was said before. */
  void addEvidence(long breachId, String evidence);

  List<Breach> breaches(CaseReference reference);

  /** The breach of this case with this id, as chosen in a form. */
  default Breach breach(CaseReference reference, String id) {
    return breaches(reference).stream()
        .filter(breach -> String.valueOf(breach.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused("Kies de tekortkoming uit de lijst."));
  }
}
