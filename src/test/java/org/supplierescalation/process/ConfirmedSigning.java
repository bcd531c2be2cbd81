package org.supplierescalation.process;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SigningApproval;
import org.supplierescalation.letter.SigningApprovals;

/** In a walk whoever signs confirmed with a password just before. */
@Component
class ConfirmedSigning {

  private static final Map<ProcessEngine, ConfirmedSigning> OF = new ConcurrentHashMap<>();

  private final Letters letters;
  private final Documents documents;
  private final SigningApprovals approvals;
  private final Clock clock;

  ConfirmedSigning(
      ProcessEngine engine,
      Letters letters,
      Documents documents,
      SigningApprovals approvals,
      Clock clock) {
    this.letters = letters;
    this.documents = documents;
    this.approvals = approvals;
    this.clock = clock;
    OF.put(engine, this);
  }

  /** For the letter that waits for a signature, if there is one. */
  static void by(String person, CaseReference reference, ProcessEngine engine) {
    OF.get(engine).confirm(person, reference);
  }

  private void confirm(String person, CaseReference reference) {
    letters.of(reference).stream()
        .filter(letter -> letter.document() != null)
        .filter(letter -> letter.reviewedBy() != null && letter.signedBy() == null)
        .forEach(letter -> approvals.add(approval(letter, person)));
  }

  private SigningApproval approval(Letter letter, String person) {
    return new SigningApproval(
        letter.id(),
        person,
        person,
        "tekenbevoegd",
        documents.find(letter.document()).orElseThrow().sha256(),
        clock.instant(),
        clock.instant().plusSeconds(60));
  }
}
