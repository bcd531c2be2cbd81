package org.supplierescalation.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.dossier.ChronologyLine;
import org.supplierescalation.dossier.ChronologyPrint;
import org.supplierescalation.dossier.Dossier;

/** In parts, so that no part takes longer to print than a long letter. */
@Component
class PrintChronology implements ChronologyPrint {

  private static final int MOST_LINES = 400;
  private static final int MOST_CHARACTERS = 150_000;

  private final PrintedPages pages;

  PrintChronology(PrintedPages pages) {
    this.pages = pages;
  }

  @Override
  public List<byte[]> print(Dossier dossier) {
    List<List<ChronologyLine>> parts = parts(dossier.chronology());
    List<byte[]> printed = new ArrayList<>();
    for (List<ChronologyLine> part : parts) {
      printed.add(
          pages.print(
              "chronology",
              dossier,
              Map.of("lines", part, "part", printed.size() + 1, "parts", parts.size())));
    }
    return printed;
  }

  private static List<List<ChronologyLine>> parts(List<ChronologyLine> lines) {
    List<List<ChronologyLine>> parts = new ArrayList<>();
    List<ChronologyLine> part = new ArrayList<>();
    int characters = 0;
    for (ChronologyLine line : lines) {
      int length = line.title().length() + line.text().length();
      boolean full = part.size() == MOST_LINES || characters + length > MOST_CHARACTERS;
      if (full && !part.isEmpty()) {
        parts.add(part);
        part = new ArrayList<>();
        characters = 0;
      }
      part.add(line);
      characters += length;
    }
    parts.add(part);
    return parts;
  }
}
