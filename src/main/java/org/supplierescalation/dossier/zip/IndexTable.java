package org.supplierescalation.dossier.zip;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.Piece;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.DutchDates;

/**
 * The list of exhibits for a spreadsheet: semicolons and a byte order mark, as Dutch Excel reads.
 */
final class IndexTable {

  /** What a spreadsheet would take for a formula (OWASP, CSV injection), also in its wide forms. */
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠|%].*", Pattern.DOTALL);

  private IndexTable() {}

  static byte[] write(Dossier dossier) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(
        "Productie",
        "Datum",
        "Titel",
        "Soort",
        "Bron",
        "Bestand",
        "Grootte in bytes",
        "SHA-256",
        "Bewaard op",
        "Bewaard door",
        "Opmerking");
    for (Piece piece : dossier.pieces()) {
      csv.writeRecord(row(piece, dossier));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String[] row(Piece piece, Dossier dossier) {
    CaseDocument document = piece.document();
    boolean known = document != null;
    return new String[] {
      String.valueOf(piece.exhibit().number()),
      known ? DutchDates.inDigits(piece.exhibit().datedOn()) : "",
      cell(piece.title()),
      known ? cell(piece.exhibit().category()) : "",
      known ? cell(piece.exhibit().source()) : "",
      piece.isIncluded() ? cell("stukken/" + piece.fileName()) : "",
      known ? String.valueOf(document.size()) : "",
      known ? document.sha256() : "",
      known ? DutchDates.inDigits(document.at().atZone(dossier.law().zone()).toLocalDate()) : "",
      known ? cell(document.by()) : "",
      piece.remark()
    };
  }

  /** One line of text that no spreadsheet runs. */
  static String cell(String text) {
    String line = SafeText.lines(text).replace('\n', ' ').strip();
    return FORMULA.matcher(line).matches() ? "'" + line : line;
  }
}
