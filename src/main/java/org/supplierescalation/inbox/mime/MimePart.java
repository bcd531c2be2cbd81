package org.supplierescalation.inbox.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.supplierescalation.evidence.SafeFileName;

/** A mail, or one part of it: what it says of itself, and its body. */
final class MimePart {

  private static final Pattern TYPE =
      Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,100}");
  private static final int LONGEST_BOUNDARY = 300;

  private final HeaderLines headers;
  private final Described type;
  private final Described disposition;

  private MimePart(HeaderLines headers) {
    this.headers = headers;
    this.type = Described.read(headers.first("content-type"));
    this.disposition = Described.read(headers.first("content-disposition"));
  }

  static MimePart read(Slice whole) {
    return new MimePart(HeaderLines.read(whole));
  }

  HeaderLines headers() {
    return headers;
  }

  /** Lower case; what cannot be read is words, or a file when it has a name. */
  String mediaType() {
    if (TYPE.matcher(type.value()).matches()) {
      return type.value();
    }
    return given().isEmpty() ? "text/plain" : "application/octet-stream";
  }

  boolean is(String start) {
    return mediaType().startsWith(start);
  }

  String parameter(String name) {
    return type.parameter(name);
  }

  boolean isAttachment() {
    return disposition.value().equals("attachment");
  }

  /** The name its writer gave, as it came; empty when there is none. */
  String given() {
    String name = disposition.parameter("filename");
    return EncodedWords.decode(name.isEmpty() ? type.parameter("name") : name).strip();
  }

  /** A name fit for every file system. */
  String name() {
    if (!given().isEmpty()) {
      return SafeFileName.of(given());
    }
    if (is("message/rfc822") || is("message/global")) {
      String subject = EncodedWords.decode(HeaderLines.read(decodedSlice()).first("subject"));
      return SafeFileName.of(
          (subject.isBlank() ? "bericht" : subject.replaceAll("[/\\\\]", "-")) + ".eml");
    }
    return "bijlage" + Extensions.of(mediaType());
  }

  /**
   * @param most bytes to give
   */
  byte[] bytes(int most) {
    return TransferCoding.decode(headers.body(), headers.first("content-transfer-encoding"), most);
  }

  private Slice decodedSlice() {
    return Slice.of(bytes(64 * 1024));
  }

  /** What it was written as, as letters. */
  String text(int most) {
    return Charsets.decode(bytes(most), type.parameter("charset"));
  }

  /**
   * Its parts (RFC 2046 5.1), also when the last or every boundary is missing.
   *
   * @param most parts to give
   */
  List<MimePart> parts(int most) {
    Slice body = headers.body();
    String boundary = "--" + boundary(body);
    List<MimePart> parts = new ArrayList<>();
    int start = -1;
    int at = body.from();
    while (at < body.to() && parts.size() < most) {
      int end = body.endOfLine(at);
      if (at + 1 < end && body.all()[at] == '-' && body.all()[at + 1] == '-') {
        String line = body.line(at, end, LONGEST_BOUNDARY).stripTrailing();
        boolean isEnd = line.equals(boundary + "--");
        if (isEnd || line.equals(boundary)) {
          add(parts, body, start, at);
          start = isEnd ? -1 : end + 1;
          if (isEnd) {
            break;
          }
        }
      }
      at = end + 1;
    }
    if (parts.size() < most) {
      add(parts, body, start, body.to());
    }
    return parts;
  }

  private static void add(List<MimePart> parts, Slice body, int start, int end) {
    if (start >= 0 && start < end) {
      int last = end > start && body.all()[end - 1] == '\n' ? end - 1 : end;
      last = last > start && body.all()[last - 1] == '\r' ? last - 1 : last;
      parts.add(read(body.between(start, last)));
    }
  }

  /** As said; else the first line that looks like one. */
  private String boundary(Slice body) {
    String said = type.parameter("boundary").stripTrailing();
    if (!said.isEmpty()) {
      return said;
    }
    int at = body.from();
    while (at < body.to()) {
      int end = body.endOfLine(at);
      String line = body.line(at, end, LONGEST_BOUNDARY).strip();
      if (line.startsWith("--") && line.length() > 4) {
        return line.substring(2).replaceFirst("--$", "");
      }
      at = end + 1;
    }
    return "";
  }

  /** The ending a file gets that came without a name. */
  private static final class Extensions {

    static String of(String mediaType) {
      return switch (mediaType.toLowerCase(Locale.ROOT)) {
        case "application/pdf" -> ".pdf";
        case "image/png" -> ".png";
        case "image/jpeg" -> ".jpg";
        case "image/gif" -> ".gif";
        case "text/plain", "message/delivery-status" -> ".txt";
        case "text/html" -> ".html";
        case "text/csv" -> ".csv";
        case "text/calendar" -> ".ics";
        default -> "";
      };
    }
  }
}
