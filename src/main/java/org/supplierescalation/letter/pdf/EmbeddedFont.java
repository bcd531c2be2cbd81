package org.supplierescalation.letter.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A typeface in one letter, read when the first word needs it. */
class EmbeddedFont extends PDFontSupplier {

  private final PDDocument letter;
  private final byte[] file;
  private @Nullable PDFont loaded;

  EmbeddedFont(PDDocument letter, byte[] file) {
    super(null);
    this.letter = letter;
    this.file = file;
  }

  @Override
  public PDFont supply() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  private PDFont load() {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      // A ligature has no character of its own: a screen reader would skip the "fi" of "officieel".
      font.setEnableGsub(false);
      return PDType0Font.load(letter, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a typeface", e);
    }
  }
}
