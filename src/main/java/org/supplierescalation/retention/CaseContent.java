package org.supplierescalation.retention;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.RemovedPiece;

/** What people wrote and kept in a case, and the way to take it out. */
public interface CaseContent {

  /**
   * What a removal would take: every sealed line that says something, and every document. Stages
   * and earlier removals stay. The pieces have no removal line yet.
   */
  Content of(CaseReference reference);

  /**
   * Empties the lines and documents and every other text of the case in our tables and in the
   * engine's history, and keeps the hashes of the pieces under the last line, which records it.
   */
  void remove(CaseReference reference, Content content);

  /** Lines and documents that still say something. */
  record Content(List<RemovedPiece> pieces) {

    public Content {
      pieces = List.copyOf(pieces);
    }

    public boolean isEmpty() {
      return pieces.isEmpty();
    }

    public int documents() {
      return (int) pieces.stream().filter(piece -> piece.document() != null).count();
    }

    public int lines() {
      return pieces.size() - documents();
    }

    /** As one reads it: “12 regels en 1 document”. */
    public String inWords() {
      return inWords(lines(), documents());
    }

    static String inWords(int lines, int documents) {
      String written = lines == 1 ? "1 regel" : lines + " regels";
      String kept = documents == 1 ? "1 document" : documents + " documenten";
      return documents == 0 ? written : written + " en " + kept;
    }
  }
}
