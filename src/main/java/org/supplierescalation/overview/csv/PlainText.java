package org.supplierescalation.overview.csv;

/**
 * Text that a spreadsheet takes for a formula gets an apostrophe in front (CWE-1236). A CSV file
 * cannot say that a cell is a text, so this is the only way to say it.
 */
final class PlainText {

  /** Also the full-width forms, which some spreadsheets read as the narrow ones. */
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private PlainText() {}

  static String of(String text) {
    int first = text.codePoints().dropWhile(PlainText::isInvisible).findFirst().orElse('a');
    return startsAFormula(text.isEmpty() ? 'a' : text.codePointAt(0)) || startsAFormula(first)
        ? "'" + text
        : text;
  }

  private static boolean startsAFormula(int character) {
    return STARTS_A_FORMULA.indexOf(character) >= 0;
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
