package org.supplierescalation.evidence.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.PdfGate;

@Component
class PdfBoxGate implements PdfGate {

  @Override
  public void check(String name, byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        throw locked(name);
      }
      if (document.getNumberOfPages() == 0) {
        throw damaged(name);
      }
    } catch (InvalidPasswordException e) {
      throw locked(name);
    } catch (IOException | RuntimeException e) {
      throw e instanceof Refused refused ? refused : damaged(name);
    }
  }

  private static Refused locked(String name) {
    return new Refused(
        "“%s” is beveiligd. Open het met het wachtwoord, druk het af als nieuwe pdf zonder beveiliging en lever die in."
            .formatted(name));
  }

  private static Refused damaged(String name) {
    return new Refused(
        "“%s” is beschadigd en kan niet worden gelezen. Vraag om een nieuw exemplaar."
            .formatted(name));
  }
}
