package org.supplierescalation.letter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes what people typed fit to stand in a letter or mail: data, never control. Line breaks of
 * every kind become a line feed; control and direction marks (Unicode Cc and Cf, such as U+202E,
 * which makes a name read backwards) go; composed characters are used where they exist.
 */
public final class SafeText {

  private static final Pattern LINE_BREAK =
      Pattern.compile("\r\n|[\r\n\f\u000b\u0085\u2028\u2029]");
  // The two joiners stay: names in Persian and composed emoji need them.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t\u200c\u200d]]");

  private SafeText() {}

  public static String lines(String typed) {
    String broken = LINE_BREAK.matcher(typed).replaceAll("\n");
    String calm = CONTROL.matcher(broken).replaceAll("");
    return Normalizer.normalize(calm, Normalizer.Form.NFC).replace('\t', ' ');
  }

  /** Whether the text would be more than one line, or hides a control character. */
  public static boolean breaksLine(String typed) {
    return LINE_BREAK.matcher(typed).find() || typed.indexOf('\0') >= 0;
  }
}
