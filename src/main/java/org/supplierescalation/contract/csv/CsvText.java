package org.supplierescalation.contract.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.supplierescalation.casefile.Refused;

/** The text in a file: UTF-8 when it can be that, else Windows-1252, as older spreadsheets save. */
final class CsvText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvText() {}

  static String of(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xd0, 0xcf)) {
      throw new Refused(
          "Dit is een werkmap van Excel. Sla hem op als “CSV UTF-8 (door lijstscheidingsteken gescheiden)”.");
    }
    String text = decoded(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new Refused("Dit is geen tekstbestand. Sla het op als “CSV UTF-8”.");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String decoded(byte[] bytes) {
    try {
      return decoded(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      try {
        return decoded(bytes, WINDOWS);
      } catch (CharacterCodingException neither) {
        throw new Refused(
            "De tekens in dit bestand zijn niet te lezen. Sla het op als “CSV UTF-8”.");
      }
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
