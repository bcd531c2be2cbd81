package org.supplierescalation.letter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/**
 * Puts the signature in the letter: prints it once more with who signed, when and a code to check
 * it by, seals it when there is a certificate, and only then takes the SHA-256. The signed PDF
 * takes the place of the one that was shown; both stay in the case file.
 */
public class SealLetter {

  private static final String PDF = "application/pdf";

  private final Letters letters;
  private final LetterWriter writer;
  private final LetterSeal seal;
  private final SigningApprovals approvals;
  private final LetterSignatures signatures;
  private final Documents documents;
  private final ContractOfCase contracts;
  private final String verifyAt;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param verifyAt address of the page where anybody can check a code
   */
  public SealLetter(
      Letters letters,
      LetterWriter writer,
      LetterSeal seal,
      SigningApprovals approvals,
      LetterSignatures signatures,
      Documents documents,
      ContractOfCase contracts,
      String verifyAt,
      Clock clock) {
    this.letters = letters;
    this.writer = writer;
    this.seal = seal;
    this.approvals = approvals;
    this.signatures = signatures;
    this.documents = documents;
    this.contracts = contracts;
    this.verifyAt = verifyAt;
    this.clock = clock;
  }

  /** The approval of this person for this letter, used up; refuses when there is none. */
  public SigningApproval approvalOf(Letter letter, String by) {
    SigningApproval approval =
        approvals
            .take(letter.id(), by, clock.instant())
            .orElseThrow(
                () ->
                    new Refused(
                        "Bevestig eerst met uw wachtwoord dat u tekent: open in dit formulier “Bevestigen met wachtwoord”. Dat is een kwartier geldig, één keer."));
    if (!approval.sha256().equals(shown(letter).sha256())) {
      throw new Refused(
          "De brief is gewijzigd nadat u met uw wachtwoord bevestigde. Lees de nieuwe versie en bevestig opnieuw.");
    }
    return approval;
  }

  /**
   * @param letter the version that is signed: that of the approval, or the same with later dates
   */
  public LetterSignature seal(Letter letter, SigningApproval approval) {
    Law law = contracts.law(letter.reference());
    Instant now = clock.instant();
    VerificationCode code = VerificationCode.random(random);
    String page =
        letters
            .page(letter.id())
            .orElseThrow(
                () ->
                    new Refused(
                        "Van deze brief is geen tekst bewaard, zodat de handtekening er niet in kan. Stuur de brief terug, zodat hij opnieuw wordt opgesteld."));
    String signed =
        new SignatureBlock(approval, code, now, law, verifyAt).in(page, letter.language());
    LetterSeal.SealedPdf pdf =
        seal.seal(writer.print(signed), approval.fullName() + ", " + approval.capacity(), now);
    CaseDocument kept =
        documents.keep(
            letter.reference(),
            letter.kind().name(),
            shown(letter).name(),
            PDF,
            pdf.pdf(),
            approval.person());
    LetterSignature signature =
        new LetterSignature(
            letter.id(),
            code,
            approval.person(),
            approval.fullName(),
            approval.capacity(),
            now,
            kept.id(),
            kept.sha256(),
            pdf.certificate());
    letters.update(letter.signed(approval.person()).with(kept.id()));
    signatures.add(signature);
    return signature;
  }

  private CaseDocument shown(Letter letter) {
    UUID document = letter.document();
    if (document == null) {
      throw new IllegalStateException(letter.key() + " has no document to sign");
    }
    return documents.find(document).orElseThrow();
  }
}
