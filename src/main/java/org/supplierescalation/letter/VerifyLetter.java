package org.supplierescalation.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Is this really a letter of ours? For whoever holds a signed letter, without a login. */
public class VerifyLetter {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final LetterSignatures signatures;

  public VerifyLetter(LetterSignatures signatures) {
    this.signatures = signatures;
  }

  /** The letter with this code; what is no code at all and what is no code of ours look alike. */
  public Optional<LetterSignatures.Signed> find(String code) {
    return VerificationCode.typed(code).flatMap(signatures::find);
  }

  /**
   * @param sha256 hexadecimal, as the visitor has it; spaces and capitals do not matter
   */
  public static boolean isSame(LetterSignature signature, String sha256) {
    String plain = sha256.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    return SHA_256.matcher(plain).matches() && plain.equals(signature.sha256());
  }
}
