package org.supplierescalation.overview.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.overview.Column;

/** Puts what a column says in the cells of a sheet, and remembers how wide they become. */
final class Cells {

  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;
  private static final int FILTER_BUTTON = 4;
  private static final int DATE = 12;
  private static final int MOMENT = 17;
  private static final int AMOUNT = 16;
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final CellStyle heading;
  private final CellStyle text;
  private final CellStyle day;
  private final CellStyle moment;
  private final CellStyle money;
  private final int[] widths;

  Cells(Workbook book, int columns) {
    widths = new int[columns];
    heading =
        style(
            book,
            "General",
            style -> {
              Font bold = book.createFont();
              bold.setBold(true);
              style.setFont(bold);
            });
    // Quoted: it stays a text when somebody edits the cell.
    text =
        style(
            book,
            "General",
            style -> {
              style.setWrapText(true);
              style.setQuotePrefixed(true);
            });
    day = style(book, "dd-mm-yyyy", style -> {});
    moment = style(book, "dd-mm-yyyy hh:mm", style -> {});
    money = style(book, "[$€-413] #,##0.00;[$€-413] -#,##0.00", style -> {});
  }

  void heading(Row row, int at, String words) {
    Cell cell = row.createCell(at);
    cell.setCellValue(words);
    cell.setCellStyle(heading);
    widen(at, words.length() + FILTER_BUTTON);
  }

  <R> void put(Row row, int at, Column<R> column, R content) {
    if (column instanceof Column.Day<R> days) {
      @Nullable LocalDate value = days.cell().apply(content);
      if (value != null) {
        styled(row, at, day, DATE).setCellValue(value);
      }
    } else if (column instanceof Column.Moment<R> moments) {
      @Nullable LocalDateTime value = moments.cell().apply(content);
      if (value != null) {
        styled(row, at, moment, MOMENT).setCellValue(value);
      }
    } else if (column instanceof Column.Money<R> amounts) {
      @Nullable BigDecimal value = amounts.cell().apply(content);
      if (value != null) {
        styled(row, at, money, AMOUNT).setCellValue(value.doubleValue());
      }
    } else if (column instanceof Column.Count<R> counts) {
      @Nullable Long value = counts.cell().apply(content);
      if (value != null) {
        row.createCell(at).setCellValue(value);
      }
    } else if (column instanceof Column.Text<R> texts) {
      @Nullable String value = texts.cell().apply(content);
      if (value != null && !value.isEmpty()) {
        styled(row, at, text, value.length()).setCellValue(fitting(value));
      }
    }
  }

  /** In characters. */
  int width(int column) {
    return Math.max(NARROWEST, Math.min(WIDEST, widths[column] + 1));
  }

  private Cell styled(Row row, int at, CellStyle style, int width) {
    Cell cell = row.createCell(at);
    cell.setCellStyle(style);
    widen(at, width);
    return cell;
  }

  private void widen(int column, int width) {
    widths[column] = Math.max(widths[column], width);
  }

  private static String fitting(String value) {
    String lines = value.replace("\r\n", "\n").replace('\r', '\n');
    return lines.length() <= LONGEST_TEXT ? lines : lines.substring(0, LONGEST_TEXT - 1) + "…";
  }

  private static CellStyle style(Workbook book, String format, Consumer<CellStyle> more) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    more.accept(style);
    return style;
  }
}
