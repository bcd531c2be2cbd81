package org.supplierescalation.letter;

import java.util.Optional;
import java.util.UUID;

/** The signatures under the letters; only grows. */
public interface LetterSignatures {

  void add(LetterSignature signature);

  Optional<LetterSignature> of(UUID letter);

  Optional<Signed> find(VerificationCode code);

  /** A signature with the letter under which it stands. */
  record Signed(Letter letter, LetterSignature signature) {}
}
