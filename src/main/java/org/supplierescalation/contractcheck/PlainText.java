package org.supplierescalation.contractcheck;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.FileType;

/** A text file: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows-1252. */
public class PlainText implements TextFormat {

  private static final String PAGE_BREAK = "\f";

  @Override
  public boolean reads(FileType type) {
    return type == FileType.TXT;
  }

  @Override
  public ContractText read(AdmittedFile file) {
    return new ContractText(
        file.name(), Arrays.asList(words(file.content()).split(PAGE_BREAK, -1)));
  }

  static String words(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace("\ufeff", "");
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
