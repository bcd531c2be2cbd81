package org.supplierescalation.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file as it came from outside, made fit for every file system, page and header. */
public final class SafeFileName {

  /** In characters. */
  static final int LONGEST = 120;

  // Control and direction marks (Unicode Cc, Cf), halves of characters, and what Windows refuses.
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
  private static final Pattern MEANS_SOMETHING = Pattern.compile("[<>:\"|?*;%]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private SafeFileName() {}

  /** Only the last part of a path; never empty, never hidden. */
  public static String of(String offered) {
    String name = offered.substring(lastSlash(offered) + 1);
    name = UNFIT.matcher(name).replaceAll("");
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = MEANS_SOMETHING.matcher(name).replaceAll("_").replaceAll("[\\s\\u00a0]+", " ").strip();
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    if (name.isEmpty()) {
      return "document";
    }
    return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  /** What stands after the last dot; empty when there is none. */
  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    String extension = extension(name);
    String end = extension.isEmpty() || extension.length() > 5 ? "" : "." + extension;
    int room = LONGEST - end.length();
    int cut = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
    return name.substring(0, cut).strip() + end;
  }

  private static int lastSlash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }
}
