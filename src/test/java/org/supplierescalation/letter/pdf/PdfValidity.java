package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every letter lasts (PDF/A-3a) and can be read aloud (PDF/UA-1), says veraPDF. */
public final class PdfValidity {

  static {
    Logger.getLogger("org.verapdf").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfValidity() {}

  /** Fails with every rule that the file breaks. */
  public static void assertValid(byte[] pdf) {
    assertThat(broken(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser file =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(file);
      List<String> broken =
          result.getTestAssertions().stream()
              .filter(rule -> rule.getStatus() == TestAssertion.Status.FAILED)
              .map(
                  rule ->
                      rule.getRuleId().getClause()
                          + ": "
                          + rule.getMessage()
                          + " at "
                          + rule.getLocation().getContext()
                          + " "
                          + rule.getErrorArguments())
              .distinct()
              .toList();
      return result.isCompliant() || !broken.isEmpty() ? broken : List.of("not compliant");
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }
}
