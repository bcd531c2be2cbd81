package org.supplierescalation.dossier.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of a file, in pieces that are quick to print. */
final class ReadableText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_CHARACTERS = 200_000;
  private static final int PART = 40_000;

  private ReadableText() {}

  /** Unicode where that is what it is; else what Windows has long written. */
  static String decode(byte[] bytes) {
    if (bytes.length > 1
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUnicode) {
      return new String(bytes, WINDOWS);
    }
  }

  static List<String> parts(String text) {
    String read =
        text.length() <= MOST_CHARACTERS
            ? text
            : text.substring(0, whole(text, MOST_CHARACTERS))
                + "\n\n(De rest van deze tekst staat in het zipbestand.)";
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < read.length()) {
      int to = Math.min(read.length(), from + PART);
      int line = to == read.length() ? to : read.lastIndexOf('\n', to) + 1;
      int end = line > from ? line : whole(read, to);
      parts.add(read.substring(from, end));
      from = end;
    }
    return parts.isEmpty() ? List.of("(Dit bestand is leeg.)") : parts;
  }

  /** Not in the middle of a character. */
  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
