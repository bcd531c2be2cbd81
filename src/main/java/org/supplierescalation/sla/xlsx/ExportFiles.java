package org.supplierescalation.sla.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.FileTable.Line;
import org.supplierescalation.contract.TableFiles;
import org.supplierescalation.sla.TicketFiles;

/** A workbook is read here; everything else is for whoever reads CSV. */
@Component
class ExportFiles implements TicketFiles {

  private final TableFiles csv;

  ExportFiles(TableFiles csv) {
    this.csv = csv;
  }

  @Override
  public FileTable read(String name, byte[] bytes) {
    if (startsWith(bytes, 0xd0, 0xcf)) {
      throw new Refused(
          "Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Sla het op als .xlsx zonder wachtwoord, of als CSV.");
    }
    if (!startsWith(bytes, 'P', 'K')) {
      return csv.read(name, bytes);
    }
    if (bytes.length > LARGEST) {
      throw new Refused("Dit bestand is te groot: er past 10 MB in. Splits het in tweeën.");
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return table(name, Seal.of(bytes), workbook.getSheetAt(0));
    } catch (IOException | RuntimeException unreadable) {
      if (unreadable instanceof Refused refused) {
        throw refused;
      }
      // POI refuses bombs and broken parts with exceptions of many kinds.
      throw new Refused(
          "Dit bestand is niet te lezen als werkmap van Excel. Sla het opnieuw op als .xlsx, of als CSV.");
    }
  }

  private static FileTable table(String name, String sha256, Sheet sheet) {
    if (sheet.getPhysicalNumberOfRows() > TableFiles.MOST_ROWS + 1) {
      throw new Refused(
          "Dit bestand heeft te veel regels: er passen er 10.000 in. Splits het in tweeën.");
    }
    List<String> columns = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      if (CellText.isBlank(row)) {
        continue;
      }
      if (columns.isEmpty()) {
        for (int column = 0; column < row.getLastCellNum(); column++) {
          columns.add(CellText.of(row.getCell(column)));
        }
      } else {
        lines.add(line(columns, row));
      }
    }
    if (lines.isEmpty()) {
      throw new Refused(
          "Op het eerste blad staan geen gegevens. Zet de koppen op de eerste regel en de gegevens eronder.");
    }
    return new FileTable(name, sha256, columns, lines);
  }

  private static Line line(List<String> columns, Row row) {
    Map<String, String> cells = new HashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      cells.put(columns.get(column), CellText.of(row.getCell(column)));
    }
    return new Line(row.getRowNum() + 1, cells, "");
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
