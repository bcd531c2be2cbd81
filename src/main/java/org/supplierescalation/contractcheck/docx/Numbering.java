package org.supplierescalation.contractcheck.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word shows before a paragraph and does not write in its text. */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<BigInteger, int[]> counters = new HashMap<>();

  /** With a space behind it; empty for a paragraph without a number. */
  String label(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    if (list == null || list.signum() == 0 || paragraph.getText().isBlank()) {
      return "";
    }
    BigInteger level = paragraph.getNumIlvl();
    int depth = level == null ? 0 : Math.min(LEVELS - 1, level.intValue());
    int[] counter = counters.computeIfAbsent(list, any -> new int[LEVELS]);
    counter[depth]++;
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    String format = paragraph.getNumFmt();
    if ("bullet".equals(format) || "none".equals(format)) {
      return "bullet".equals(format) ? "- " : "";
    }
    return shown(paragraph.getNumLevelText(), counter, depth, format) + " ";
  }

  private static String shown(
      @Nullable String pattern, int[] counter, int depth, @Nullable String format) {
    String text = pattern == null || pattern.isEmpty() ? "%" + (depth + 1) : pattern;
    for (int level = 0; level <= depth; level++) {
      int number = Math.max(1, counter[level]);
      text =
          text.replace(
              "%" + (level + 1), level == depth ? written(number, format) : String.valueOf(number));
    }
    return text.strip();
  }

  private static String written(int number, @Nullable String format) {
    if (format == null) {
      return String.valueOf(number);
    }
    return switch (format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + (number - 1) % 26));
  }

  private static String roman(int number) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "x".repeat(Math.min(3, number / 10)) + ones[number % 10];
  }
}
