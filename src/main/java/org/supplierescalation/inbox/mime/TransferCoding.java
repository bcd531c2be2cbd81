package org.supplierescalation.inbox.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Undoes base64 and quoted-printable (RFC 2045); what does not belong there is skipped. */
final class TransferCoding {

  private static final byte[] BASE64 = new byte[256];

  static {
    Arrays.fill(BASE64, (byte) -1);
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int value = 0; value < letters.length(); value++) {
      BASE64[letters.charAt(value)] = (byte) value;
    }
  }

  private TransferCoding() {}

  /**
   * @param most bytes to give; the rest is not decoded
   */
  static byte[] decode(Slice body, String encoding, int most) {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "base64", "b" -> base64(body, most);
      case "quoted-printable", "q" -> quotedPrintable(body, most);
      default -> body.bytes(most);
    };
  }

  static byte[] base64(Slice body, int most) {
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(Math.min(most, body.length() / 4 * 3 + 3));
    int bits = 0;
    int held = 0;
    for (int at = body.from(); at < body.to() && bytes.size() < most; at++) {
      int letter = body.all()[at] & 0xFF;
      int value = BASE64[letter];
      if (letter == '=') {
        held = 0;
      } else if (value >= 0) {
        bits = bits << 6 | value;
        held += 6;
        if (held >= 8) {
          held -= 8;
          bytes.write(bits >> held);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] quotedPrintable(Slice body, int most) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(most, body.length() + 16));
    byte[] all = body.all();
    for (int at = body.from(); at < body.to() && bytes.size() < most; at++) {
      if (all[at] != '=') {
        bytes.write(all[at]);
        continue;
      }
      int octet = at + 2 < body.to() ? hex(all[at + 1], all[at + 2]) : -1;
      int next = afterSoftBreak(body, at + 1);
      if (octet >= 0) {
        bytes.write(octet);
        at += 2;
      } else if (next > 0) {
        at = next - 1;
      } else {
        bytes.write('=');
      }
    }
    return bytes.toByteArray();
  }

  /** Where the text goes on when the line break does not count, or -1. */
  private static int afterSoftBreak(Slice body, int start) {
    int at = start;
    while (at < body.to() && at < start + 80 && (body.all()[at] == ' ' || body.all()[at] == '\t')) {
      at++;
    }
    if (at < body.to() && body.all()[at] == '\r') {
      at++;
    }
    return at >= body.to() ? body.to() : body.all()[at] == '\n' ? at + 1 : -1;
  }

  static byte[] words(String text, boolean base64) {
    byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
    if (base64) {
      return base64(Slice.of(raw), raw.length);
    }
    byte[] spaced = text.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1);
    return quotedPrintable(Slice.of(spaced), spaced.length + 1);
  }

  /** The octet that two digits write, or -1. */
  static int hex(String text, int at) {
    return at + 1 < text.length() ? hex((byte) text.charAt(at), (byte) text.charAt(at + 1)) : -1;
  }

  private static int hex(byte high, byte low) {
    int one = Character.digit((char) high, 16);
    int two = Character.digit((char) low, 16);
    return one < 0 || two < 0 ? -1 : one << 4 | two;
  }
}
