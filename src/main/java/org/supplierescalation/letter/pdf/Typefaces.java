package org.supplierescalation.letter.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The typefaces that go into each letter, read once when the first letter is written. What none of
 * them can show is shown by its number, {@code [U+674E]}: a letter never hides a character.
 */
class Typefaces {

  private record Typeface(String family, int weight, FontStyle style, byte[] file) {}

  private static final String TEXT = "Source Serif 4";

  private final List<Typeface> all =
      List.of(
          typeface(TEXT, 400, FontStyle.NORMAL, "SourceSerif4-Regular"),
          typeface(TEXT, 700, FontStyle.NORMAL, "SourceSerif4-Bold"),
          typeface(TEXT, 400, FontStyle.ITALIC, "SourceSerif4-Italic"),
          typeface("Noto Sans Arabic", 400, FontStyle.NORMAL, "NotoSansArabic-Regular"),
          typeface("Noto Emoji", 400, FontStyle.NORMAL, "NotoEmoji-Regular"));

  private final BitSet shown = shown();

  /** Lends the typefaces to one letter; each is embedded only if the letter uses it. */
  void addTo(PdfRendererBuilder builder, PDDocument letter) {
    for (Typeface each : all) {
      builder.useFont(
          new EmbeddedFont(letter, each.file()), each.family(), each.weight(), each.style(), true);
    }
  }

  /** The text with every character that has no picture replaced by its number. */
  String showable(String text) {
    StringBuilder showable = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !onlyVaries(point))
        .forEach(
            point -> {
              if (point == '\n' || shown.get(point)) {
                showable.appendCodePoint(point);
              } else if (point == 0x2011) {
                showable.append('-');
              } else {
                showable.append("[U+%04X]".formatted(point));
              }
            });
    return showable.toString();
  }

  /** Joiners, variation selectors and skin tones only say how a neighbour looks. */
  private static boolean onlyVaries(int point) {
    return point == 0x200C
        || point == 0x200D
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0x1F3FB && point <= 0x1F3FF);
  }

  private BitSet shown() {
    BitSet text = new BitSet();
    text.set(0, Character.MAX_CODE_POINT);
    BitSet fallback = new BitSet();
    for (Typeface each : all) {
      if (each.family().equals(TEXT)) {
        text.and(characters(each));
      } else {
        fallback.or(characters(each));
      }
    }
    text.or(fallback);
    return text;
  }

  private static BitSet characters(Typeface typeface) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.file()))) {
      CmapLookup pictures = font.getUnicodeCmapLookup();
      BitSet characters = new BitSet();
      for (int point = 0x20; point < 0x20000; point++) {
        characters.set(point, pictures.getGlyphId(point) != 0);
      }
      return characters;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read typeface " + typeface.family(), e);
    }
  }

  private static Typeface typeface(String family, int weight, FontStyle style, String file) {
    try (InputStream in = Typefaces.class.getResourceAsStream("/letter/fonts/" + file + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException("no typeface " + file);
      }
      return new Typeface(family, weight, style, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read typeface " + file, e);
    }
  }
}
