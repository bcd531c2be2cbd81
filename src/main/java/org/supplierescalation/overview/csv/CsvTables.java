package org.supplierescalation.overview.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.overview.Column;
import org.supplierescalation.overview.Table;
import org.supplierescalation.overview.TableFormat;

/**
 * CSV (RFC 4180) the way a Dutch spreadsheet reads it: semicolons, because the comma is in the
 * amounts, and a mark in front that says UTF-8.
 */
@Component
class CsvTables implements TableFormat {

  private static final byte[] UTF_8_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final DateTimeFormatter DAY = pattern("dd-MM-uuuu");
  private static final DateTimeFormatter MOMENT = pattern("dd-MM-uuuu HH:mm");

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public <R> void write(Table<R> table, OutputStream out) throws IOException {
    out.write(UTF_8_MARK);
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8)) {
      csv.writeRecord(table.columns().stream().map(Column::heading).toList());
      for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
        R row = rows.next();
        csv.writeRecord(table.columns().stream().map(column -> cell(column, row)).toList());
      }
    }
  }

  private static <R> String cell(Column<R> column, R row) {
    if (column instanceof Column.Day<R> day) {
      @Nullable LocalDate value = day.cell().apply(row);
      return value == null ? "" : DAY.format(value);
    }
    if (column instanceof Column.Moment<R> moment) {
      @Nullable LocalDateTime value = moment.cell().apply(row);
      return value == null ? "" : MOMENT.format(value);
    }
    if (column instanceof Column.Money<R> money) {
      @Nullable BigDecimal value = money.cell().apply(row);
      return value == null ? "" : euro(value);
    }
    if (column instanceof Column.Count<R> count) {
      @Nullable Long value = count.cell().apply(row);
      return value == null ? "" : value.toString();
    }
    @Nullable String value = ((Column.Text<R>) column).cell().apply(row);
    return value == null ? "" : PlainText.of(value);
  }

  /** Two decimals after a comma, nothing between the thousands. */
  private static String euro(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
