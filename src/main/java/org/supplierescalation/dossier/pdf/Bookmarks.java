package org.supplierescalation.dossier.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.supplierescalation.dossier.pdf.Volume.Part;
import org.supplierescalation.letter.SafeText;

/** A bookmark for every part, and labels of pages that say the exhibit: "Productie 3, 2". */
final class Bookmarks {

  private Bookmarks() {}

  static void add(Volume volume) throws IOException {
    PDDocument bundle = volume.document();
    List<PDPage> pages = new ArrayList<>();
    bundle.getPages().forEach(pages::add);
    PDDocumentOutline outline = new PDDocumentOutline();
    PDPageLabels labels = new PDPageLabels(bundle);
    for (Part part : volume.parts()) {
      PDPageFitDestination top = new PDPageFitDestination();
      top.setPage(pages.get(part.first()));
      PDOutlineItem bookmark = new PDOutlineItem();
      bookmark.setTitle(
          part.title().isEmpty()
              ? part.name()
              : SafeText.lines(part.name() + ": " + part.title()).replace('\n', ' '));
      bookmark.setDestination(top);
      outline.addLast(bookmark);
      PDPageLabelRange range = new PDPageLabelRange();
      range.setPrefix(part.name() + ", ");
      range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(part.first(), range);
    }
    bundle.getDocumentCatalog().setDocumentOutline(outline);
    bundle.getDocumentCatalog().setPageLabels(labels);
    bundle.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
