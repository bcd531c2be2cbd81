package org.supplierescalation.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 chain over the lines of one timeline (FIPS 180-4). Each field is sealed with its
 * length before it, so that no two lines of different fields look alike. Hashes are lower-case
 * hexadecimal.
 */
public final class Seal {

  /** What the first line of a case is sealed onto. */
  public static final String FIRST = "0".repeat(64);

  private Seal() {}

  /**
   * Seals what a line says.
   *
   * @param document SHA-256 of the document it is about, or null
   */
  public static String content(String kind, String title, String text, @Nullable String document) {
    return of(kind, title, text, document == null ? "" : document);
  }

  /**
   * Seals a line onto the one before it.
   *
   * @param position of the line in its case, the first is 1
   * @param at counts to the microsecond, as databases keep it
   */
  public static String link(
      String previous, String reference, int position, Instant at, String by, String content) {
    return of(
        previous,
        reference,
        Integer.toString(position),
        at.truncatedTo(ChronoUnit.MICROS).toString(),
        by,
        content);
  }

  /** SHA-256 of bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static String of(String... fields) {
    MessageDigest digest = sha256();
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
