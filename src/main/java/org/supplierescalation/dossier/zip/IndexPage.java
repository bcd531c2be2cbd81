package org.supplierescalation.dossier.zip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.Piece;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.ScreenDates;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The page that opens the dossier in a browser, without any network. */
@Component
class IndexPage {

  private final ITemplateEngine templates;

  IndexPage(ITemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * @param link to the file, or empty when it is not in the dossier
   */
  record Row(Piece piece, String link) {}

  byte[] write(Dossier dossier, List<String> chronology) {
    List<Row> rows = dossier.pieces().stream().map(each -> new Row(each, link(each))).toList();
    Map<String, Object> model =
        Map.of(
            "d", dossier,
            "rows", rows,
            "chronology", chronology,
            "dates", new ScreenDates(dossier.law(), dossier.takenAt()));
    String page =
        templates.process("dossier/index", new Context(Locale.forLanguageTag("nl"), model));
    return SafeText.lines(page).getBytes(StandardCharsets.UTF_8);
  }

  private static String link(Piece piece) {
    return piece.fileName() == null
        ? ""
        : "stukken/" + UriUtils.encodePathSegment(piece.fileName(), StandardCharsets.UTF_8);
  }
}
