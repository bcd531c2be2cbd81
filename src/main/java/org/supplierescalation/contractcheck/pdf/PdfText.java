package org.supplierescalation.contractcheck.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contractcheck.ContractText;
import org.supplierescalation.contractcheck.TextFormat;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.FileType;

@Component
class PdfText implements TextFormat {

  private static final int MOST_PAGES = 2000;

  @Override
  public boolean reads(FileType type) {
    return type == FileType.PDF;
  }

  @Override
  public ContractText read(AdmittedFile file) {
    try (PDDocument document = Loader.loadPDF(file.content())) {
      int count = document.getNumberOfPages();
      if (count > MOST_PAGES) {
        throw new Refused(
            "“%s” heeft meer dan 2000 pagina's. Splits het bestand.".formatted(file.name()));
      }
      List<String> pages = new ArrayList<>();
      Set<Integer> pictures = new HashSet<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setParagraphStart("\n");
      for (int page = 1; page <= count; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
        if (hasPicture(document.getPage(page - 1).getResources(), 0)) {
          pictures.add(page);
        }
      }
      return new ContractText(file.name(), pages, pictures);
    } catch (IOException e) {
      throw new Refused(
          "“%s” is beschadigd en kan niet worden gelezen. Vraag om een nieuw exemplaar."
              .formatted(file.name()));
    }
  }

  private static boolean hasPicture(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > 3) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
      if (resources.getXObject(name) instanceof PDFormXObject form
          && hasPicture(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
