package org.supplierescalation.evidence.eml;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.evidence.SafeFileName;

/** What one part of a mail says of itself, also when it says it wrongly. */
final class PartWords {

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)(?:file)?name\\s*=\\s*\"?([^\";\\r\\n]+)");

  private PartWords() {}

  static boolean isAttachment(Part part) throws MessagingException {
    try {
      return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    } catch (ParseException wronglyWritten) {
      return true;
    }
  }

  /** What names no type that can be read is words, as it was before there were types. */
  static boolean isPlain(Part part) throws MessagingException {
    try {
      return new ContentType(part.getContentType()).match("text/plain");
    } catch (ParseException wronglyWritten) {
      return true;
    }
  }

  static String name(Part part) throws MessagingException, IOException {
    if (part.isMimeType("message/rfc822") && part.getContent() instanceof Message inner) {
      String subject = inner.getSubject();
      String plain = subject == null ? "bericht" : subject.replaceAll("[/\\\\]", "-");
      return SafeFileName.of(plain + ".eml");
    }
    String given = given(part);
    if (given == null) {
      return part.isMimeType("text/html") ? "tekst.html" : "bijlage";
    }
    return SafeFileName.of(MimeUtility.decodeText(given));
  }

  private static @Nullable String given(Part part) throws MessagingException {
    try {
      return part.getFileName();
    } catch (ParseException wronglyWritten) {
      String[] raw = part.getHeader("Content-Disposition");
      Matcher name = FILE_NAME.matcher(raw == null ? "" : raw[0]);
      return name.find() ? name.group(1) : null;
    }
  }

  /** What is written in an unknown or wrong character set is read as Latin letters. */
  static String words(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readNBytes(OfferedFile.LARGEST), charset(part));
    } catch (IOException wronglyEncoded) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      part.writeTo(whole);
      return whole.toString(StandardCharsets.ISO_8859_1);
    }
  }

  private static Charset charset(Part part) throws MessagingException {
    try {
      String name = new ContentType(part.getContentType()).getParameter("charset");
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
    } catch (ParseException | IllegalArgumentException unknown) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
