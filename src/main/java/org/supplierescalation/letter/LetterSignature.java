package org.supplierescalation.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a signed letter, and what the letter itself says of it.
 *
 * @param person user id of who signed
 * @param document the signed PDF
 * @param sha256 of that PDF, with the code in it
 * @param certificate the name in the certificate that sealed it, or empty
 */
public record LetterSignature(
    UUID letter,
    VerificationCode code,
    String person,
    String fullName,
    String capacity,
    Instant signedAt,
    UUID document,
    String sha256,
    String certificate) {

  /** For the timeline. */
  public String inWords() {
    return "Bevestigd met wachtwoord door %s, %s. Controlecode %s, SHA-256 %s.%s"
        .formatted(
            fullName,
            capacity,
            code.printed(),
            sha256,
            certificate.isEmpty()
                ? ""
                : " Verzegeld met het certificaat van %s.".formatted(certificate));
  }
}
