package org.supplierescalation.sla.xlsx;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, as a person would type it: a date as a date, a number without exponent.
 */
final class CellText {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private CellText() {}

  static boolean isBlank(Row row) {
    for (Cell cell : row) {
      if (!of(cell).isBlank()) {
        return false;
      }
    }
    return true;
  }

  static String of(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    // Of a formula, what it last came to; nothing is computed here.
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue().strip();
      case BOOLEAN -> cell.getBooleanCellValue() ? "ja" : "nee";
      case NUMERIC -> number(cell);
      case ERROR -> "#FOUT";
      default -> "";
    };
  }

  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return DateUtil.getLocalDateTime(cell.getNumericCellValue(), isOf1904(cell), true)
          .format(MOMENT);
    }
    return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }

  private static boolean isOf1904(Cell cell) {
    return cell.getSheet().getWorkbook() instanceof XSSFWorkbook book && book.isDate1904();
  }
}
