package org.supplierescalation.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sorts of file that may be put on file. Everything else is refused. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  EML("message/rfc822", "eml"),
  MSG("application/vnd.ms-outlook", "msg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

  /** What may be offered, as people read it. */
  public static final String ALLOWED =
      "pdf, png, jpg, gif, webp, txt, csv, eml, msg, docx, xlsx, pptx, odt of ods";

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * @param extension without the dot
   */
  static Optional<FileType> named(String extension) {
    String lower = extension.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> type.extensions.contains(lower)).findFirst();
  }

  public static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  public boolean isImage() {
    return mediaType.startsWith("image/");
  }

  public boolean isText() {
    return this == TXT || this == CSV;
  }

  /** A container of parts (ECMA-376 or ISO/IEC 26300). */
  boolean isOffice() {
    return ordinal() >= DOCX.ordinal();
  }
}
