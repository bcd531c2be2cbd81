package org.supplierescalation.dossier.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Leaves of a document what can be read: no scripts, no forms to send, no files inside it. */
final class HarmlessPages {

  private static final List<COSName> BESIDE_THE_PAGES =
      List.of(
          COSName.OPEN_ACTION,
          COSName.AA,
          COSName.NAMES,
          COSName.DESTS,
          COSName.OUTLINES,
          COSName.PAGE_LABELS,
          COSName.ACRO_FORM,
          COSName.STRUCT_TREE_ROOT,
          COSName.MARK_INFO,
          COSName.OUTPUT_INTENTS,
          COSName.METADATA,
          COSName.THREADS,
          COSName.getPDFName("Collection"),
          COSName.getPDFName("AF"),
          COSName.getPDFName("Perms"),
          COSName.getPDFName("Requirements"));

  private HarmlessPages() {}

  static void strip(PDDocument document) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    BESIDE_THE_PAGES.forEach(catalog::removeItem);
    for (PDPage page : document.getPages()) {
      page.getCOSObject().removeItem(COSName.AA);
      page.getCOSObject().removeItem(COSName.B);
      page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      for (PDAnnotation annotation : page.getAnnotations()) {
        strip(annotation.getCOSObject());
      }
    }
  }

  /** What shows stays, also of a form; what acts goes, but for an address to open. */
  private static void strip(COSDictionary annotation) {
    annotation.removeItem(COSName.AA);
    annotation.removeItem(COSName.DEST);
    annotation.removeItem(COSName.PARENT);
    annotation.removeItem(COSName.FS);
    COSBase action = annotation.getDictionaryObject(COSName.A);
    boolean opensAddress =
        action instanceof COSDictionary found
            && COSName.URI.equals(found.getCOSName(COSName.S))
            && !found.containsKey(COSName.NEXT);
    if (!opensAddress) {
      annotation.removeItem(COSName.A);
    }
  }
}
