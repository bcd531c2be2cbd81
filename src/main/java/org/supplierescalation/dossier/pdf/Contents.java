package org.supplierescalation.dossier.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.Piece;
import org.supplierescalation.term.DutchDates;

/** The list of what is in a bundle, with the page where it begins. */
final class Contents {

  private static final int ROWS_AT_A_TIME = 300;

  private final PrintedPages pages;
  private final Dossier dossier;
  private final String checked;

  /**
   * @param checked in one sentence, whether the case file is still what was written
   */
  Contents(PrintedPages pages, Dossier dossier, String checked) {
    this.pages = pages;
    this.dossier = dossier;
    this.checked = checked;
  }

  /** A line of the list. */
  record Row(String number, String day, String title, String remark, String kind, String page) {}

  /**
   * @param chronology page where the chronology begins, counted from 1
   * @param begin page where each piece begins that has pages
   */
  List<byte[]> print(int chronology, Map<Piece, Integer> begin) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("", "", "Chronologie", "", "", String.valueOf(chronology)));
    dossier.pieces().forEach(piece -> rows.add(row(piece, begin.get(piece))));
    List<byte[]> printed = new ArrayList<>();
    Map<String, Object> front = new HashMap<>();
    front.put("checked", checked);
    printed.add(pages.print("front", dossier, front));
    for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
      List<Row> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_A_TIME));
      printed.add(pages.print("contents", dossier, Map.of("rows", some, "part", printed.size())));
    }
    return printed;
  }

  private static Row row(Piece piece, @Nullable Integer page) {
    boolean known = piece.document() != null;
    return new Row(
        String.valueOf(piece.exhibit().number()),
        known ? DutchDates.inDigits(piece.exhibit().datedOn()) : "",
        piece.title(),
        piece.remark(),
        known ? piece.exhibit().category() : "",
        page == null ? "–" : String.valueOf(page));
  }
}
