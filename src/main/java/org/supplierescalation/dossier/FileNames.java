package org.supplierescalation.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.letter.SafeText;

/**
 * Names of files that every file system takes and that cannot leave their folder: {@code 003
 * 2026-03-28 Ingebrekestelling.pdf}.
 */
final class FileNames {

  private static final int LONGEST_IN_BYTES = 150;
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
  private static final Pattern MEANS_SOMETHING =
      Pattern.compile("[\\p{Cc}/\\\\:*?\"<>|]|[\\p{Co}\\uFFFE\\uFFFF]");
  private static final Map<String, String> BY_TYPE =
      Map.of(
          "application/pdf", "pdf",
          "message/rfc822", "eml",
          "text/plain", "txt",
          "text/csv", "csv",
          "image/png", "png",
          "image/jpeg", "jpg");

  private FileNames() {}

  /** The name without its extension. */
  static String stem(String name) {
    return EXTENSION.matcher(name).replaceFirst("");
  }

  static String extension(String name, String mediaType) {
    Matcher found = EXTENSION.matcher(name);
    return found.find()
        ? found.group(1).toLowerCase(Locale.ROOT)
        : BY_TYPE.getOrDefault(mediaType, "bin");
  }

  /**
   * @param count of all exhibits: all numbers are as wide as the last, so that they sort
   */
  static String of(int number, int count, LocalDate day, String title, String extension) {
    int width = Math.max(3, String.valueOf(count).length());
    String numbered = ("%0" + width + "d").formatted(number);
    return "%s %s %s.%s".formatted(numbered, day, safe(title), extension);
  }

  private static String safe(String title) {
    String oneLine = SafeText.lines(title).replace('\n', ' ');
    String plain =
        MEANS_SOMETHING.matcher(INVISIBLE.matcher(oneLine).replaceAll("")).replaceAll("_");
    String cut = cut(plain.strip().replaceAll("\\s+", " ")).replaceAll("[. ]+$", "");
    return cut.isEmpty() ? "document" : cut;
  }

  private static String cut(String text) {
    StringBuilder cut = new StringBuilder();
    int bytes = 0;
    for (int point : text.codePoints().toArray()) {
      String character = Character.toString(point);
      bytes += character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_IN_BYTES) {
        break;
      }
      cut.append(character);
    }
    return cut.toString();
  }
}
