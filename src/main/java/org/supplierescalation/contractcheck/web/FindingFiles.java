package org.supplierescalation.contractcheck.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contractcheck.KeptText;
import org.supplierescalation.overview.Column;
import org.supplierescalation.overview.Table;
import org.supplierescalation.overview.TableFormat;
import org.supplierescalation.term.Law;

/** The findings as a file for a spreadsheet. */
@Component
class FindingFiles {

  private static final List<Column<FindingRow>> COLUMNS =
      List.of(
          new Column.Count<>("Nr.", row -> (long) row.number()),
          new Column.Text<>("Soort", row -> row.finding().sort().dutch()),
          new Column.Text<>("Onderwerp", row -> row.finding().subject()),
          new Column.Text<>("Artikel", row -> row.finding().clause()),
          new Column.Count<>(
              "Pagina", row -> row.finding().page() == 0 ? null : (long) row.finding().page()),
          new Column.Text<>("Woorden", row -> row.finding().words()),
          new Column.Text<>("Zin", row -> row.finding().sentence()),
          new Column.Text<>("Waarom", row -> row.finding().why()),
          new Column.Text<>("Wat te doen", row -> row.finding().proposal()),
          new Column.Text<>("Tekstvoorstel", row -> row.finding().rewrite()),
          new Column.Count<>("Punten", row -> (long) row.finding().points()),
          new Column.Text<>("Besluit", row -> row.choice().dutch()),
          new Column.Text<>(
              "Reden", row -> row.decision() == null ? null : row.decision().reason()),
          new Column.Text<>("Door", row -> row.decision() == null ? null : row.decision().by()),
          new Column.Moment<>("Op", FindingFiles::at));

  private final List<TableFormat> formats;

  FindingFiles(List<TableFormat> formats) {
    this.formats = formats;
  }

  void send(KeptText text, List<FindingRow> rows, String extension, HttpServletResponse response)
      throws IOException {
    TableFormat format =
        formats.stream()
            .filter(one -> one.extension().equals(extension))
            .findFirst()
            .orElseThrow(OutOfSight::new);
    String about = text.name().replaceFirst("\\.[^.]+$", "").replaceAll("[^A-Za-z0-9.-]", "_");
    response.setContentType(format.mediaType());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("bevindingen-%s.%s".formatted(about, extension), StandardCharsets.UTF_8)
            .build()
            .toString());
    format.write(new Table<>("bevindingen", COLUMNS, rows.stream()), response.getOutputStream());
  }

  private static @Nullable LocalDateTime at(FindingRow row) {
    return row.decision() == null
        ? null
        : row.decision().at().atZone(Law.NL.zone()).toLocalDateTime();
  }
}
