package org.supplierescalation.demo;

import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.ApproveSigning;
import org.supplierescalation.letter.Letters;

/** Who signs in a story confirms with a password too; in the demo it is the name. */
@Component
@Profile("demo")
class SampleSignatures {

  private final Letters letters;
  private final ApproveSigning approveSigning;

  SampleSignatures(Letters letters, ApproveSigning approveSigning) {
    this.letters = letters;
    this.approveSigning = approveSigning;
  }

  void confirm(CaseReference reference, String person) {
    letters.of(reference).stream()
        .filter(letter -> letter.document() != null && letter.reviewedBy() != null)
        .filter(letter -> letter.signedBy() == null)
        .reduce((earlier, later) -> later)
        .ifPresent(
            letter ->
                approveSigning.approve(
                    reference,
                    letter.kind(),
                    Objects.requireNonNull(letter.document()),
                    "algemeen directeur",
                    person,
                    person));
  }
}
