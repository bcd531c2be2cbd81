package org.supplierescalation.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Refused;

/**
 * Who signs confirms with the password first, outside the process: what is typed on a form becomes
 * a variable, and a password must never be one. The approval is for this person, this version of
 * the letter, once, for a quarter of an hour.
 */
public class ApproveSigning {

  static final Duration HOLDS = Duration.ofMinutes(15);

  private static final int LONGEST_CAPACITY = 120;

  private final Letters letters;
  private final Documents documents;
  private final SigningApprovals approvals;
  private final SignatoryIdentity identity;
  private final CheckMandate checkMandate;
  private final Clock clock;

  public ApproveSigning(
      Letters letters,
      Documents documents,
      SigningApprovals approvals,
      SignatoryIdentity identity,
      CheckMandate checkMandate,
      Clock clock) {
    this.letters = letters;
    this.documents = documents;
    this.approvals = approvals;
    this.identity = identity;
    this.checkMandate = checkMandate;
    this.clock = clock;
  }

  /**
   * @param shown the version of the letter that was read
   * @param capacity function of who signs, for in the letter
   */
  public SigningApproval approve(
      CaseReference reference,
      LetterKind kind,
      UUID shown,
      String capacity,
      String password,
      String by) {
    Letter letter = signable(reference, kind, by);
    if (!shown.equals(letter.document())) {
      throw new Refused("Er is inmiddels een nieuwere versie van deze brief. Lees die eerst.");
    }
    String function = SafeText.lines(capacity).replace('\n', ' ').strip();
    if (function.isEmpty()) {
      throw new Refused("Vul bij “Uw functie” in in welke functie u tekent.");
    }
    if (function.length() > LONGEST_CAPACITY) {
      throw new Refused(
          "“Uw functie” is te lang. Gebruik hoogstens %d tekens.".formatted(LONGEST_CAPACITY));
    }
    if (!identity.confirms(by, password)) {
      throw new Refused(
          "Het wachtwoord klopt niet. Er is niets ondertekend. Wacht na een paar pogingen even en probeer het dan opnieuw.");
    }
    Instant now = clock.instant();
    SigningApproval approval =
        new SigningApproval(
            letter.id(),
            by,
            identity.fullName(by),
            function,
            fingerprint(shown),
            now,
            now.plus(HOLDS));
    approvals.add(approval);
    return approval;
  }

  /** The letter, when this person may sign it. */
  public Letter signable(CaseReference reference, LetterKind kind, String by) {
    Letter letter = letters.newest(reference, kind);
    if (!kind.toSupplier() || letter.document() == null) {
      throw new Refused("Dit bericht wordt niet ondertekend.");
    }
    if (letter.signedBy() != null) {
      throw new Refused("Deze brief is al ondertekend door %s.".formatted(letter.signedBy()));
    }
    if (letter.reviewedBy() == null) {
      throw new Refused("Deze brief is nog niet juridisch getoetst.");
    }
    // Of a notice the reviewer may be the signatory (SignNotice).
    boolean reviewer = kind != LetterKind.DEFAULT_NOTICE && by.equals(letter.reviewedBy());
    if (by.equals(letter.draftedBy()) || reviewer) {
      throw new Refused(
          "U hebt deze brief zelf opgesteld of getoetst. Laat iemand anders tekenen die daartoe bevoegd is.");
    }
    checkMandate.ground(letter, by);
    return letter;
  }

  private String fingerprint(UUID document) {
    return documents.find(document).orElseThrow().sha256();
  }
}
