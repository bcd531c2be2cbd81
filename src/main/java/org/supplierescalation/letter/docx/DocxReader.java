package org.supplierescalation.letter.docx;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.web.util.HtmlUtils;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.SafeText;

/** Reads one edited letter as our XHTML; knows only headings, paragraphs, lists and tables. */
class DocxReader {

  private final XWPFDocument document;
  private final StringBuilder html = new StringBuilder();
  private String open = "";
  private boolean subject;

  DocxReader(XWPFDocument document) {
    this.document = document;
  }

  String read() {
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        inside("");
        table(table);
      }
    }
    inside("");
    if (!subject) {
      throw new Refused(
          "De brief heeft geen onderwerp. Geef de regel met het onderwerp de opmaak “Kop 1”.");
    }
    return html.toString();
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = inline(paragraph);
    String style = style(paragraph);
    if (paragraph.getNumID() != null) {
      inside("bullet".equals(paragraph.getNumFmt()) ? "ul" : "ol");
      html.append("<li>").append(text).append("</li>");
    } else if (style.equals(DocxStyles.SIGNATURE)) {
      inside("div");
      html.append(text.isBlank() ? "<div class=\"room\"></div>" : "<p>" + text + "</p>");
    } else if (text.isBlank()) {
      inside("");
    } else {
      inside("");
      html.append(block(style, text)).append('\n');
    }
  }

  private String block(String style, String text) {
    if (style.equals("heading 1") && !subject) {
      subject = true;
      return "<h1 class=\"subject\">" + text + "</h1>";
    }
    if (style.startsWith("heading ")) {
      return "<h2>" + text + "</h2>";
    }
    return switch (style) {
      case DocxStyles.ADDRESS -> "<div class=\"address\">" + text + "</div>";
      case DocxStyles.TERM -> "<p class=\"term\">" + text + "</p>";
      default -> "<p>" + text + "</p>";
    };
  }

  /** Closes the list or the signature that is open, unless the next block belongs to it. */
  private void inside(String next) {
    if (open.equals(next)) {
      return;
    }
    if (!open.isEmpty()) {
      html.append("</").append(open).append(">\n");
    }
    if (!next.isEmpty()) {
      html.append(next.equals("div") ? "<div class=\"signature\">" : "<" + next + ">");
    }
    open = next;
  }

  private void table(XWPFTable table) {
    // What stands before the subject is the date, the reference and the contract.
    boolean particulars = !subject;
    html.append("<table class=\"").append(particulars ? "reference" : "facts").append("\">");
    boolean first = true;
    for (XWPFTableRow row : table.getRows()) {
      boolean heading = first && !particulars;
      html.append(heading ? "<thead><tr>" : first ? "<tbody><tr>" : "<tr>");
      boolean firstCell = true;
      for (XWPFTableCell cell : row.getTableCells()) {
        boolean th = heading || (particulars && firstCell);
        String tag = th ? "th" : "td";
        html.append("<")
            .append(tag)
            .append(th ? heading ? " scope=\"col\">" : " scope=\"row\">" : ">");
        html.append(cell(cell)).append("</").append(tag).append(">");
        firstCell = false;
      }
      html.append(heading ? "</tr></thead><tbody>" : "</tr>");
      first = false;
    }
    html.append("</tbody></table>\n");
  }

  private static String cell(XWPFTableCell cell) {
    if (!cell.getTables().isEmpty()) {
      throw new Refused("Haal de tabel in een tabel uit het document en lever het opnieuw in.");
    }
    return cell.getParagraphs().stream()
        .map(DocxReader::inline)
        .collect(Collectors.joining("<br/>"));
  }

  private static String inline(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      String words = HtmlUtils.htmlEscape(SafeText.lines(run.text()), "UTF-8");
      if (words.isEmpty()) {
        continue;
      }
      String tag = run.isBold() ? "b" : "";
      words = words.replace("\n", "<br/>");
      words = tag.isEmpty() ? words : "<b>" + words + "</b>";
      text.append(run.isItalic() ? "<i>" + words + "</i>" : words);
    }
    return text.toString().strip();
  }

  /** The name of the style, which unlike its id is the same in every language of the processor. */
  private String style(XWPFParagraph paragraph) {
    if (paragraph.getStyleID() == null || document.getStyles() == null) {
      return "";
    }
    XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
    String name = style == null || style.getName() == null ? "" : style.getName();
    return name.toLowerCase(Locale.ROOT).startsWith("heading ")
        ? name.toLowerCase(Locale.ROOT)
        : name;
  }
}
