package org.supplierescalation.contract.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.FileTable.Line;
import org.supplierescalation.contract.TableFiles;

/** CSV (RFC 4180) with a semicolon or a comma, in UTF-8 or Windows-1252. */
@Component
class CsvTableFiles implements TableFiles {

  private static final String HINT = "sep=";

  @Override
  public FileTable read(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new Refused("Dit bestand is te groot: er past 2 MB in. Splits het in tweeën.");
    }
    String text = CsvText.of(bytes);
    try {
      return table(name, Seal.of(bytes), records(text));
    } catch (CsvParseException unreadable) {
      throw new Refused(
          "Dit bestand is niet te lezen als CSV. Kijk of elk aanhalingsteken is afgesloten en sla het opnieuw op.");
    }
  }

  @Override
  public byte[] write(Iterable<? extends Iterable<String>> rows) {
    StringWriter text = new StringWriter();
    // Dutch Excel takes the file for UTF-8 only when it begins with a byte order mark.
    text.write('\ufeff');
    CsvWriter writer =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    rows.forEach(writer::writeRecord);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<CsvRecord> records(String text) {
    List<CsvRecord> records = new ArrayList<>();
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(true)
            .ignoreDifferentFieldCount(true)
            .ofCsvRecord(text);
    for (CsvRecord csv : reader) {
      boolean hint = records.isEmpty() && csv.getField(0).startsWith(HINT);
      if (!hint && csv.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
        records.add(csv);
      }
      if (records.size() > MOST_ROWS + 1) {
        throw new Refused(
            "Dit bestand heeft te veel regels: er passen er 10.000 in. Splits het in tweeën.");
      }
    }
    return records;
  }

  /** The one that stands in the first line more often, outside quotes. */
  private static char separator(String text) {
    String start = text.startsWith(HINT) ? text.substring(text.indexOf('\n') + 1) : text;
    int balance = 0;
    boolean quoted = false;
    for (int at = 0; at < start.length(); at++) {
      char sign = start.charAt(at);
      quoted ^= sign == '"';
      if (!quoted && (sign == '\n' || sign == '\r')) {
        break;
      }
      balance += quoted ? 0 : sign == ';' ? 1 : sign == ',' ? -1 : 0;
    }
    return balance < 0 ? ',' : ';';
  }

  private static FileTable table(String name, String sha256, List<CsvRecord> records) {
    if (records.size() < 2) {
      throw new Refused(
          "In dit bestand staan geen gegevens. Zet de koppen op de eerste regel en de gegevens eronder.");
    }
    List<String> columns = records.get(0).getFields().stream().map(String::strip).toList();
    return new FileTable(
        name, sha256, columns, records.stream().skip(1).map(csv -> line(columns, csv)).toList());
  }

  private static Line line(List<String> columns, CsvRecord csv) {
    Map<String, String> cells = new HashMap<>();
    for (int column = 0; column < Math.min(columns.size(), csv.getFieldCount()); column++) {
      cells.put(columns.get(column), csv.getField(column));
    }
    String problem =
        csv.getFieldCount() == columns.size()
            ? ""
            : "Deze regel heeft %d kolommen en de eerste regel %d. Kijk of er een scheidingsteken te veel of te weinig staat."
                .formatted(csv.getFieldCount(), columns.size());
    return new Line((int) csv.getStartingLineNumber(), cells, problem);
  }
}
