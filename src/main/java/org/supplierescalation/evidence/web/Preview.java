package org.supplierescalation.evidence.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.FileType;
import org.supplierescalation.evidence.MailReader;
import org.supplierescalation.evidence.ReadableMail;
import org.supplierescalation.letter.SafeText;

/**
 * How a document is shown on its page.
 *
 * @param how one of image, pdf, text, mail, none, removed
 * @param text first page of a text; empty otherwise
 * @param more there is more text than is shown
 */
record Preview(String how, String text, boolean more, @Nullable ReadableMail mail) {

  private static final int FIRST_PAGE = 6_000;

  static Preview of(CaseDocument document, MailReader mails, Supplier<byte[]> bytes) {
    if (document.isRemoved()) {
      return plain("removed");
    }
    Optional<FileType> type = FileType.ofMediaType(document.mediaType());
    if (type.isEmpty()) {
      return plain("none");
    }
    if (type.get().isImage()) {
      return plain("image");
    }
    if (type.get() == FileType.PDF) {
      return plain("pdf");
    }
    if (type.get().isText()) {
      String all = text(bytes.get());
      String shown = all.length() <= FIRST_PAGE ? all : all.substring(0, FIRST_PAGE);
      return new Preview("text", SafeText.lines(shown), all.length() > FIRST_PAGE, null);
    }
    return type.get() == FileType.EML ? mail(mails, bytes.get()) : plain("none");
  }

  private static Preview mail(MailReader mails, byte[] bytes) {
    try {
      return new Preview("mail", "", false, mails.read(bytes));
    } catch (Refused cameInBeforeWeLooked) {
      return plain("none");
    }
  }

  private static Preview plain(String how) {
    return new Preview(how, "", false, null);
  }

  /** UTF-8 when it is; else what Windows writes in this country. */
  private static String text(byte[] bytes) {
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
