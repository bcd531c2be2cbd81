package org.supplierescalation.inbox.mime;

/** Shortens words, never in the middle of a letter. */
final class Cut {

  private Cut() {}

  static String after(int most, String text, String sign) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + sign;
  }
}
