package org.supplierescalation.inbox.mime;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a header written in other letters (RFC 2047), also the ways programs do it wrongly. */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?(.{0,4000}?)\\?=");

  private EncodedWords() {}

  static String decode(String header) {
    if (!header.contains("=?")) {
      return header;
    }
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    String charset = "";
    int after = 0;
    Matcher word = WORD.matcher(header);
    while (word.find()) {
      String gap = header.substring(after, word.start());
      String next = word.group(1).replaceFirst("\\*.*", "");
      boolean joins = after > 0 && gap.isBlank();
      // A letter may be cut in two by a program that counts bytes.
      if (!joins || !next.equalsIgnoreCase(charset)) {
        text.append(Charsets.decode(open.toByteArray(), charset));
        open.reset();
      }
      text.append(joins ? "" : gap);
      charset = next;
      open.writeBytes(TransferCoding.words(word.group(3), word.group(2).equalsIgnoreCase("b")));
      after = word.end();
    }
    text.append(Charsets.decode(open.toByteArray(), charset));
    return text.append(header.substring(after)).toString();
  }
}
