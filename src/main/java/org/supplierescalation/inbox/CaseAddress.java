package org.supplierescalation.inbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.supplierescalation.casefile.CaseReference;

/**
 * The address of one case: what stands behind the plus sign (RFC 5233) is the case and a tag that
 * only we can make, so that nobody writes into a case by guessing its number.
 */
public final class CaseAddress {

  private static final Pattern TAGGED =
      Pattern.compile("^[^@+]+\\+(esc-\\d{4}-\\d{4,})-([a-z2-7]{12})@.+$");
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int TAG = 12;
  private static final String ALGORITHM = "HmacSHA256";

  private final String mailbox;
  private final SecretKeySpec key;

  /**
   * @param mailbox address at which our mail comes in, such as {@code contracts@example.org}
   * @param secret at least 16 bytes, the same as long as cases live
   */
  public CaseAddress(String mailbox, byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("the secret is shorter than 16 bytes");
    }
    this.mailbox = mailbox;
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Reads no address at all: for whoever has none. */
  public static CaseAddress none() {
    byte[] nobodyKnows = new byte[32];
    new SecureRandom().nextBytes(nobodyKnows);
    return new CaseAddress("nobody@invalid", nobodyKnows);
  }

  public String of(CaseReference reference) {
    int at = mailbox.lastIndexOf('@');
    String name = reference.value().toLowerCase(Locale.ROOT);
    return mailbox.substring(0, at) + "+" + name + "-" + tag(name) + mailbox.substring(at);
  }

  /** The case, when the address is one we made. */
  public Optional<CaseReference> read(String address) {
    Matcher tagged = TAGGED.matcher(address.toLowerCase(Locale.ROOT));
    if (!tagged.matches() || !same(tag(tagged.group(1)), tagged.group(2))) {
      return Optional.empty();
    }
    return Optional.of(new CaseReference(tagged.group(1).toUpperCase(Locale.ROOT)));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private String tag(String name) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.US_ASCII));
      StringBuilder tag = new StringBuilder();
      for (int i = 0; i < TAG; i++) {
        tag.append(ALPHABET.charAt(hash[i] & 31));
      }
      return tag.toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
