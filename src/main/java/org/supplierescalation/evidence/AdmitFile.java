package org.supplierescalation.evidence;

import org.supplierescalation.casefile.Refused;

/** Lets a file in when its content is what its name says, and harmless; else says why not. */
public class AdmitFile {

  private final FileContent content;
  private final PdfGate pdf;
  private final OfficeGate office;
  private final MailReader mails;

  public AdmitFile(FileContent content, PdfGate pdf, OfficeGate office, MailReader mails) {
    this.content = content;
    this.pdf = pdf;
    this.office = office;
    this.mails = mails;
  }

  public AdmittedFile admit(OfferedFile offered) {
    String name = SafeFileName.of(offered.name());
    byte[] bytes = offered.content();
    if (bytes.length == 0) {
      throw new Refused("“%s” is leeg (0 bytes). Kies het bestand opnieuw.".formatted(name));
    }
    if (bytes.length > OfferedFile.LARGEST) {
      throw tooLarge(name);
    }
    FileType type = byName(name);
    String found = content.mediaType(bytes);
    if (!ContentWords.fits(type, found, bytes)) {
      throw new Refused(ContentWords.misfit(name, type, found, bytes));
    }
    lookInside(name, type, bytes);
    return new AdmittedFile(name, type, bytes);
  }

  /** Also said where a file is refused before anybody read it. */
  public static Refused tooLarge(String name) {
    return new Refused(
        "“%s” is te groot: hoogstens 25 MB. Splits het bestand of bewaar het kleiner."
            .formatted(SafeFileName.of(name)));
  }

  private static FileType byName(String name) {
    String extension = SafeFileName.extension(name);
    return FileType.named(extension)
        .orElseThrow(() -> new Refused(ContentWords.notAllowed(name, extension)));
  }

  private void lookInside(String name, FileType type, byte[] bytes) {
    if (type == FileType.PDF) {
      pdf.check(name, bytes);
    } else if (type == FileType.EML) {
      mails.read(bytes);
    } else if (type.isOffice()) {
      FileType own = office.check(name, bytes);
      if (own != type) {
        throw new Refused(
            "“%s” is van binnen een ander soort document (%s). Geef het bestand de juiste naam."
                .formatted(name, own.name().toLowerCase(java.util.Locale.ROOT)));
      }
    }
  }
}
