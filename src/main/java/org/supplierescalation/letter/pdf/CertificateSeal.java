package org.supplierescalation.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterSeal;

/** Seals a letter as PAdES baseline B (ETSI EN 319 142-1); it stays PDF/A-3a and PDF/UA-1. */
@Component
class CertificateSeal implements LetterSeal {

  /** Below the paper: who reads aloud, or prints, does not meet it. */
  private static final PDRectangle BESIDE_THE_PAPER = new PDRectangle(-20, -20, 1, 1);

  private static final int SPACE_FOR_THE_SIGNATURE = 32 * 1024;

  private final SigningSettings settings;
  private final Clock clock;

  CertificateSeal(SigningSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public SealedPdf seal(byte[] pdf, String signatory, Instant at) {
    if (!settings.configured()) {
      return new SealedPdf(pdf, "");
    }
    SigningCertificate certificate = certificate();
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (PDDocument letter = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      options.setPreferredSignatureSize(SPACE_FOR_THE_SIGNATURE);
      letter.addSignature(signature(signatory, at), new CadesSignature(certificate), options);
      besideThePaper(letter);
      letter.saveIncremental(sealed);
    } catch (IOException e) {
      throw new UncheckedIOException("the letter could not be sealed", e);
    }
    return new SealedPdf(sealed.toByteArray(), certificate.holder());
  }

  private SigningCertificate certificate() {
    try {
      return SigningCertificate.read(settings, clock.instant());
    } catch (UnusableCertificate e) {
      throw new Refused(
          "Ondertekenen kan nu niet. %s Vraag beheer om hulp: bij Inrichting, Brieven staat wat er moet gebeuren."
              .formatted(e.found()));
    }
  }

  private static PDSignature signature(String signatory, Instant at) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    signature.setName(signatory);
    signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    return signature;
  }

  private static void besideThePaper(PDDocument letter) throws IOException {
    for (PDSignatureField field : letter.getSignatureFields()) {
      field.setAlternateFieldName("Handtekening");
      field.getWidgets().forEach(widget -> widget.setRectangle(BESIDE_THE_PAPER));
    }
    PDPage first = letter.getPage(0);
    first.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
  }
}
