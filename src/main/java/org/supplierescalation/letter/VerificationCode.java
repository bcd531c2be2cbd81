package org.supplierescalation.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Sixteen random characters printed in a signed letter (73 bits: not to be guessed). No two of the
 * alphabet look alike on paper or sound alike on the telephone: no O and 0, I and 1, S and 5, B and
 * 8, U and V, Z and 2.
 *
 * @param value without separators, such as {@code A7KMC4PR9DWT3XHN}
 */
public record VerificationCode(String value) {

  static final String ALPHABET = "ACDEFGHJKMNPQRTVWXY34679";
  static final int LENGTH = 16;

  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}._]+");

  public VerificationCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a verification code: " + value);
    }
  }

  /**
   * @param random one that cannot be predicted
   */
  public static VerificationCode random(RandomGenerator random) {
    StringBuilder code = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(each -> code.append(ALPHABET.charAt(each)));
    return new VerificationCode(code.toString());
  }

  /** As people type it: any case, with dashes, spaces or neither. */
  public static Optional<VerificationCode> typed(String typed) {
    String plain = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    return FORM.matcher(plain).matches()
        ? Optional.of(new VerificationCode(plain))
        : Optional.empty();
  }

  /** As printed: {@code A7KM-C4PR-9DWT-3XHN}. */
  public String printed() {
    return value.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }
}
