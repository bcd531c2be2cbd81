package org.supplierescalation.overview.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.overview.Column;
import org.supplierescalation.overview.Table;

class XlsxTablesTest {

  @Test
  void datesAreDatesAndAmountsAreAmounts() throws IOException {
    try (XSSFWorkbook book = opened(everything(Stream.of("een rij")))) {
      Row row = book.getSheetAt(0).getRow(1);
      DataFormatter shown = new DataFormatter();

      assertThat(row.getCell(0).getLocalDateTimeCellValue())
          .isEqualTo(LocalDate.of(2026, 3, 1).atStartOfDay());
      assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
      assertThat(shown.formatCellValue(row.getCell(0))).isEqualTo("01-03-2026");
      assertThat(shown.formatCellValue(row.getCell(1))).isEqualTo("01-03-2026 09:05");
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-1234567.5);
      assertThat(row.getCell(2).getCellStyle().getDataFormatString()).contains("€", "#,##0.00");
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(7);
      assertThat(row.getCell(4)).isNull();
    }
  }

  @Test
  void theHeadingsStayInSightAndFilter() throws IOException {
    try (XSSFWorkbook book = opened(everything(Stream.of("een", "twee")))) {
      XSSFSheet sheet = book.getSheetAt(0);

      assertThat(sheet.getSheetName()).isEqualTo("proef");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E3");
      assertThat(sheet.getColumnWidth(0)).isGreaterThanOrEqualTo(12 * 256);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "＝1+1", "=HYPERLINK(\"x\")"})
  void noTextBecomesAFormulaAndNoneIsChanged(String text) throws IOException {
    try (XSSFWorkbook book =
        opened(
            new Table<>("proef", List.of(new Column.Text<>("Kop", row -> row)), Stream.of(text)))) {
      Cell cell = book.getSheetAt(0).getRow(1).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void aTextThatExcelCannotHoldIsCutAndOneThatXmlCannotHoldDoesNoHarm() throws IOException {
    Table<String> table =
        new Table<>(
            "proef",
            List.of(new Column.Text<>("Kop", row -> row)),
            Stream.of("x".repeat(40_000), "a\u0000b\u001bc]]>&<d>"));
    try (XSSFWorkbook book = opened(table)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("…");
      assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).endsWith("c]]>&<d>");
    }
  }

  @Test
  void aLongListLeavesNoFileBehind() throws IOException {
    List<Path> before = waiting();

    try (XSSFWorkbook book =
        opened(everything(IntStream.range(0, 5_000).mapToObj(String::valueOf)))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5_000);
    }

    assertThat(waiting()).containsExactlyInAnyOrderElementsOf(before);
  }

  /** Where POI lets the rows wait. */
  private static List<Path> waiting() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Table<String> everything(Stream<String> rows) {
    return new Table<>(
        "proef",
        List.of(
            new Column.Day<>("Dag", row -> LocalDate.of(2026, 3, 1)),
            new Column.Moment<>("Moment", row -> LocalDateTime.of(2026, 3, 1, 9, 5)),
            new Column.Money<>("Bedrag", row -> new BigDecimal("-1234567.50")),
            new Column.Count<>("Aantal", row -> 7L),
            new Column.Text<>("Leeg", row -> null)),
        rows);
  }

  private static <R> XSSFWorkbook opened(Table<R> table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxTables().write(table, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
