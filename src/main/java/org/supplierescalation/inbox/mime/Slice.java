package org.supplierescalation.inbox.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of bytes of a mail; nothing is copied.
 *
 * @param to first byte that is no longer part of it
 */
record Slice(byte[] all, int from, int to) {

  static Slice of(byte[] all) {
    return new Slice(all, 0, all.length);
  }

  /** Where the line ends that starts here: at its line feed, or at the end. */
  int endOfLine(int start) {
    int at = start;
    while (at < to && all[at] != '\n') {
      at++;
    }
    return at;
  }

  /** The line without its ending, each byte as one character, cut when it is long. */
  String line(int start, int end, int longest) {
    int last = end;
    while (last > start && all[last - 1] == '\r') {
      last--;
    }
    int length = Math.min(last - start, longest);
    return new String(all, start, length, StandardCharsets.ISO_8859_1);
  }

  Slice between(int start, int end) {
    return new Slice(all, Math.min(start, to), Math.max(Math.min(start, to), Math.min(end, to)));
  }

  int length() {
    return to - from;
  }

  byte[] bytes(int most) {
    return Arrays.copyOfRange(all, from, Math.min(to, from + most));
  }
}
