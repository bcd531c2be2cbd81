package org.supplierescalation.contractcheck.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contractcheck.ContractText;
import org.supplierescalation.contractcheck.TextFormat;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.FileType;

@Component
class DocxText implements TextFormat {

  @Override
  public boolean reads(FileType type) {
    return type == FileType.DOCX;
  }

  @Override
  public ContractText read(AdmittedFile file) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
      Pages pages = new Pages();
      Numbering numbering = new Numbering();
      document.getBodyElements().forEach(element -> body(element, numbering, pages));
      for (XWPFFootnote note : document.getFootnotes()) {
        note.getParagraphs().forEach(paragraph -> pages.line(paragraph.getText()));
      }
      return new ContractText(file.name(), pages.texts(), pages.pictures);
    } catch (IOException | POIXMLException e) {
      throw new Refused(
          "“%s” is beschadigd en kan niet worden gelezen. Vraag om een nieuw exemplaar."
              .formatted(file.name()));
    }
  }

  private static void body(IBodyElement element, Numbering numbering, Pages pages) {
    if (element instanceof XWPFParagraph paragraph) {
      pages.follow(paragraph);
      pages.line(numbering.label(paragraph) + paragraph.getText());
    } else if (element instanceof XWPFTable table) {
      pages.line("");
      for (XWPFTableRow row : table.getRows()) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(pages::follow));
        pages.row(
            row.getTableCells().stream()
                .map(cell -> cell.getText().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" | ")));
      }
      pages.line("");
    }
  }

  /** A file of Word has no pages, only the places where Word ended one when it was last saved. */
  private static final class Pages {

    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private final Set<Integer> pictures = new HashSet<>();

    private void follow(XWPFParagraph paragraph) {
      boolean begun = !pages.get(pages.size() - 1).isEmpty();
      if (begun && (paragraph.isPageBreak() || breaks(paragraph))) {
        pages.add(new StringBuilder());
      }
      if (paragraph.getRuns().stream().anyMatch(run -> !run.getEmbeddedPictures().isEmpty())) {
        pictures.add(pages.size());
      }
    }

    private static boolean breaks(XWPFParagraph paragraph) {
      return paragraph.getRuns().stream().map(XWPFRun::getCTR).anyMatch(Pages::ends);
    }

    private static boolean ends(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR run) {
      return !run.getLastRenderedPageBreakList().isEmpty()
          || run.getBrList().stream()
              .anyMatch(end -> end.isSetType() && end.getType().toString().equals("page"));
    }

    private void line(String text) {
      pages.get(pages.size() - 1).append(text).append("\n\n");
    }

    private void row(String text) {
      pages.get(pages.size() - 1).append(text).append('\n');
    }

    private List<String> texts() {
      return pages.stream().map(StringBuilder::toString).toList();
    }
  }
}
