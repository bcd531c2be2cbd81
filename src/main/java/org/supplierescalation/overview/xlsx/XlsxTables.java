package org.supplierescalation.overview.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import org.supplierescalation.overview.Column;
import org.supplierescalation.overview.Table;
import org.supplierescalation.overview.TableFormat;

/**
 * An Excel workbook (Office Open XML) with one sheet: headings that stay in sight and filter, real
 * dates, real amounts. The rows wait in a temporary file, which is gone when this is done.
 */
@Component
class XlsxTables implements TableFormat {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTER = 256;

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public <R> void write(Table<R> table, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
      Cells cells = new Cells(book, table.columns().size());
      List<Column<R>> columns = table.columns();
      Row headings = sheet.createRow(0);
      for (int i = 0; i < columns.size(); i++) {
        cells.heading(headings, i, columns.get(i).heading());
      }
      int last = 0;
      for (Iterator<R> rows = table.rows().iterator(); rows.hasNext(); ) {
        R content = rows.next();
        Row row = sheet.createRow(++last);
        for (int i = 0; i < columns.size(); i++) {
          cells.put(row, i, columns.get(i), content);
        }
      }
      for (int i = 0; i < columns.size(); i++) {
        sheet.setColumnWidth(i, cells.width(i) * CHARACTER);
      }
      sheet.createFreezePane(0, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.size() - 1));
      book.write(out);
    }
  }
}
