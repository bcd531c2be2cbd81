package org.supplierescalation.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Whether content fits the sort of file that the name promises, and Dutch words for when not. */
final class ContentWords {

  private static final Set<String> OLE =
      Set.of("application/x-tika-msoffice", "application/vnd.ms-outlook");

  private ContentWords() {}

  static boolean fits(FileType type, String found, byte[] content) {
    return switch (type) {
      case TXT, CSV -> found.startsWith("text/") && !isMarkup(found) && isText(content);
      // Odd headers look like plain text; the mail reader decides.
      case EML -> found.equals("message/rfc822") || found.equals("text/plain");
      case MSG -> OLE.contains(found) && holds(content, "__properties_version1.0");
      case DOCX, XLSX, PPTX, ODT, ODS -> isContainer(found);
      default -> found.equals(type.mediaType());
    };
  }

  static String misfit(String name, FileType type, String found, byte[] content) {
    if (type.isOffice() && OLE.contains(found) && holds(content, "EncryptedPackage")) {
      return "“%s” is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord en lever het opnieuw in."
          .formatted(name);
    }
    return "“%s” is van binnen geen %s%s. Kies het oorspronkelijke bestand."
        .formatted(
            name,
            type.name().toLowerCase(Locale.ROOT),
            isProgram(found) ? " maar een programma" : "");
  }

  static String notAllowed(String name, String extension) {
    return switch (extension.toLowerCase(Locale.ROOT)) {
      case "zip", "7z", "rar", "gz", "tar" ->
          "“%s” is een ingepakt bestand. Pak het uit en lever de bestanden los in.".formatted(name);
      case "docm", "xlsm", "pptm", "dotm", "xltm" ->
          "“%s” kan macro's bevatten. Bewaar het als pdf en lever dat in.".formatted(name);
      case "doc", "xls", "ppt", "rtf", "html", "htm", "mhtml", "svg", "tif", "tiff", "heic" ->
          "“%s” kan niet veilig worden getoond. Bewaar het als pdf en lever dat in."
              .formatted(name);
      default ->
          "“%s” is geen soort bestand dat hier past. U kunt inleveren: %s."
              .formatted(name, FileType.ALLOWED);
    };
  }

  private static boolean isMarkup(String found) {
    return found.contains("html") || found.contains("xml");
  }

  private static boolean isContainer(String found) {
    return found.equals("application/zip")
        || found.equals("application/x-tika-ooxml")
        || found.startsWith("application/vnd.openxmlformats")
        || found.startsWith("application/vnd.oasis.opendocument");
  }

  private static boolean isProgram(String found) {
    return found.contains("msdownload")
        || found.contains("executable")
        || found.contains("x-elf")
        || found.contains("x-mach")
        || found.contains("x-sh")
        || found.contains("dosexec");
  }

  private static boolean isText(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  /** Names inside an OLE container (MS-CFB 2.6.1) are UTF-16, little end first. */
  private static boolean holds(byte[] content, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int start = 0; start <= content.length - wanted.length; start++) {
      int at = 0;
      while (at < wanted.length && content[start + at] == wanted[at]) {
        at++;
      }
      if (at == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
