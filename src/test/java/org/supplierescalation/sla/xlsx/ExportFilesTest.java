package org.supplierescalation.sla.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.sla.TicketFiles;

@Program
class ExportFilesTest {

  @Autowired TicketFiles files;

  @Test
  void aWorkbookIsReadAsAPersonSeesIt() throws IOException {
    FileTable table = files.read("export.xlsx", workbook(false));

    assertThat(table.columns()).containsExactly("Nummer", "Gemeld op", "Prioriteit", "Uren");
    assertThat(table.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.number()).isEqualTo(4);
              assertThat(line.cells())
                  .containsEntry("Nummer", "260012345")
                  .containsEntry("Gemeld op", "2026-10-05 09:00:00")
                  .containsEntry("Prioriteit", "P1")
                  .containsEntry("Uren", "5.5");
            });
  }

  @Test
  void aWorkbookThatCountsFrom1904IsReadByItsOwnCount() throws IOException {
    assertThat(files.read("export.xlsx", workbook(true)).lines().get(0).cells())
        .containsEntry("Gemeld op", "2026-10-05 09:00:00");
  }

  @Test
  void anEmptyWorkbookAnOldOneAndABrokenOneSayWhatToDo() throws IOException {
    assertThatThrownBy(() -> files.read("x.xlsx", empty())).hasMessageContaining("eerste blad");
    assertThatThrownBy(() -> files.read("x.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(".xlsx");
    assertThatThrownBy(
            () -> files.read("x.xlsx", "PK maar verder niets".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("niet te lezen");
  }

  private static byte[] workbook(boolean of1904) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      if (of1904) {
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      }
      XSSFSheet sheet = book.createSheet();
      Row header = sheet.createRow(1);
      header.createCell(0).setCellValue("Nummer");
      header.createCell(1).setCellValue("Gemeld op ");
      header.createCell(2).setCellValue("Prioriteit");
      header.createCell(3).setCellValue("Uren");
      Row row = sheet.createRow(3);
      row.createCell(0).setCellValue(260012345);
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd-mm-yyyy hh:mm"));
      row.createCell(1).setCellValue(LocalDateTime.of(2026, 10, 5, 9, 0));
      row.getCell(1).setCellStyle(date);
      row.createCell(2).setCellValue("P1");
      row.createCell(3).setCellFormula("11/2");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      return bytes(book);
    }
  }

  private static byte[] empty() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet();
      return bytes(book);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
