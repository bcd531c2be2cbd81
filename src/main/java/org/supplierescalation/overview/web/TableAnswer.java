package org.supplierescalation.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.overview.Table;
import org.supplierescalation.overview.TableFormat;
import org.supplierescalation.term.Law;

/** A list as a file to save. */
@Component
class TableAnswer {

  private final List<TableFormat> formats;
  private final Clock clock;

  TableAnswer(List<TableFormat> formats, Clock clock) {
    this.formats = formats;
    this.clock = clock;
  }

  /**
   * @param extension as asked for in the address
   * @param about what the list is of, for the name of the file; may be empty
   */
  <R> void send(Table<R> table, String extension, String about, HttpServletResponse response)
      throws IOException {
    TableFormat format =
        formats.stream()
            .filter(one -> one.extension().equals(extension))
            .findFirst()
            .orElseThrow(OutOfSight::new);
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    String name =
        "%s%s-%s.%s"
            .formatted(
                table.name(),
                about.isEmpty() ? "" : "-" + about.replaceAll("[^A-Za-z0-9.-]", "_"),
                today,
                format.extension());
    response.setContentType(format.mediaType());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    format.write(table, response.getOutputStream());
  }
}
