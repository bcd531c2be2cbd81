package org.supplierescalation.inbox.mime;

/** Lines that were folded to fit a screen, made whole again (RFC 3676). */
final class Flowed {

  private Flowed() {}

  /**
   * @param dropsSpace whether the space that marks a fold was added for that (DelSp=yes)
   */
  static String unfold(String text, boolean dropsSpace) {
    StringBuilder whole = new StringBuilder();
    int before = -1;
    for (String raw : text.split("\r?\n", -1)) {
      int depth = depth(raw);
      String line = raw.substring(depth);
      line = line.startsWith(" ") ? line.substring(1) : line;
      boolean signature = line.equals("-- ");
      boolean folded = line.endsWith(" ") && !signature;
      if (before != depth) {
        whole.append(before < 0 && whole.isEmpty() || endsLine(whole) ? "" : "\n");
        whole.append(">".repeat(depth)).append(depth > 0 ? " " : "");
      }
      whole.append(folded && dropsSpace ? line.substring(0, line.length() - 1) : line);
      before = folded ? depth : -1;
      whole.append(folded ? "" : "\n");
    }
    return whole.toString();
  }

  private static boolean endsLine(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }

  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
