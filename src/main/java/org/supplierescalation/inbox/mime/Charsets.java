package org.supplierescalation.inbox.mime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes made letters, also when the mail names the wrong character set, or none that exists. */
final class Charsets {

  /** What Windows writes in this country; it has all letters of ISO 8859-1, and the euro. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * @param named as the mail says; may be empty or nonsense
   */
  static String decode(byte[] bytes, String named) {
    Charset said = charset(named);
    if (said == null) {
      String marked = marked(bytes);
      return marked != null ? marked : utf8OrWindows(bytes);
    }
    if (isLatin(said)) {
      return utf8OrWindows(bytes);
    }
    return new String(bytes, said);
  }

  /** Letters of UTF-8 are seldom anything else; so a wrong label is seen. */
  private static String utf8OrWindows(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean wrong = StandardCharsets.UTF_8.newDecoder().decode(in, out, false).isError();
    int read = out.position();
    boolean isCutOff = in.hasRemaining() && read < bytes.length - in.remaining();
    if (wrong || in.hasRemaining() && !isCutOff) {
      return new String(bytes, WINDOWS);
    }
    return out.flip().toString().replace("\ufeff", "");
  }

  private static @Nullable String marked(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE ? new String(bytes, StandardCharsets.UTF_16) : null;
  }

  private static boolean isLatin(Charset said) {
    return said.equals(StandardCharsets.UTF_8)
        || said.equals(StandardCharsets.US_ASCII)
        || said.equals(StandardCharsets.ISO_8859_1)
        || said.equals(WINDOWS);
  }

  private static @Nullable Charset charset(String named) {
    String name = named.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
    try {
      return name.isEmpty() ? null : Charset.forName(name.replaceFirst("^cp-", "cp"));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
