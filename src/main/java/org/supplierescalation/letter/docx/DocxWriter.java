package org.supplierescalation.letter.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes one letter: each block of the page becomes a paragraph or a table with a style. */
class DocxWriter {

  private final XWPFDocument document = new XWPFDocument();
  private final DocxStyles styles = new DocxStyles(document);

  byte[] write(Element body) {
    for (Element block : Blocks.children(body)) {
      block(block, "");
    }
    try (document;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the letter could not be written as DOCX", e);
    }
  }

  private void block(Element block, String style) {
    switch (block.getTagName()) {
      case "h1" -> paragraph(block, DocxStyles.SUBJECT);
      case "h2" -> paragraph(block, DocxStyles.HEADING);
      case "table" -> table(block);
      case "ol", "ul" -> list(block);
      case "p" ->
          paragraph(block, block.getAttribute("class").equals("term") ? DocxStyles.TERM : style);
      default -> division(block);
    }
  }

  private void division(Element division) {
    switch (division.getAttribute("class")) {
      case "footer", "letterhead" -> {
        // Ours, put around the text again when it comes back.
      }
      case "address" -> paragraph(division, DocxStyles.ADDRESS);
      case "room" -> document.createParagraph().setStyle(DocxStyles.SIGNATURE);
      case "signature" ->
          Blocks.children(division).forEach(block -> block(block, DocxStyles.SIGNATURE));
      default -> Blocks.children(division).forEach(block -> block(block, ""));
    }
  }

  private void paragraph(Element block, String style) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    runs(paragraph, block, false, false);
  }

  private void list(Element list) {
    BigInteger own = styles.list(list.getTagName().equals("ul"));
    for (Element item : Blocks.children(list)) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setNumID(own);
      paragraph.setNumILvl(BigInteger.ZERO);
      runs(paragraph, item, false, false);
    }
  }

  private void table(Element table) {
    List<Element> rows = Blocks.rows(table);
    int columns = rows.isEmpty() ? 1 : Blocks.children(rows.get(0)).size();
    XWPFTable made = document.createTable(Math.max(1, rows.size()), columns);
    made.setWidth("100%");
    for (int row = 0; row < rows.size(); row++) {
      List<Element> cells = Blocks.children(rows.get(row));
      for (int column = 0; column < cells.size(); column++) {
        XWPFTableCell cell = made.getRow(row).getCell(column);
        boolean heading = cells.get(column).getTagName().equals("th");
        runs(cell.getParagraphs().get(0), cells.get(column), heading, false);
      }
    }
    document.createParagraph();
  }

  private static void runs(XWPFParagraph paragraph, Node node, boolean bold, boolean italic) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = child.getNodeName();
      if (child.getNodeType() == Node.TEXT_NODE) {
        text(paragraph, child.getTextContent().replaceAll("[ \\t\\r\\n]+", " "), bold, italic);
      } else if (name.equals("br")) {
        paragraph.createRun().addBreak();
      } else {
        runs(
            paragraph,
            child,
            bold || name.equals("b") || name.equals("strong"),
            italic || name.equals("i") || name.equals("em"));
      }
    }
  }

  private static void text(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    run.setItalic(italic);
  }
}
