package org.supplierescalation.dossier.zip;

import org.supplierescalation.casefile.Verification;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.DutchDates;

/** Whether the case file was still what was written when the dossier was taken. */
final class VerificationText {

  private VerificationText() {}

  static String of(Verification found, Dossier dossier) {
    StringBuilder text = new StringBuilder();
    text.append("Controle van dossier %s\n".formatted(found.reference()));
    text.append("%s\n\n".formatted(DutchDates.inWords(found.at(), dossier.law())));
    if (found.intact()) {
      text.append("Ongewijzigd: er is achteraf niets gewijzigd, verwisseld of verwijderd.\n");
    } else {
      text.append("NIET ONGEWIJZIGD. Dit klopt niet meer:\n");
      found.faults().forEach(fault -> text.append("- %s\n".formatted(oneLine(fault))));
    }
    text.append(
        "\nGelezen: %d regels van de tijdlijn en %d documenten.\n"
            .formatted(found.lines(), found.documents()));
    if (found.hash() != null) {
      text.append("Zegel van de laatste regel (SHA-256): %s\n".formatted(found.hash()));
    }
    text.append(
        """

        Zo controleert u dit zipbestand zelf
        Pak het uit en geef in die map de opdracht:
          sha256sum -c sha256sums.txt
        In Windows toont PowerShell het getal van één bestand met:
          Get-FileHash -LiteralPath 'stukken\\NAAM VAN HET BESTAND'
        Elk bestand moet hetzelfde getal geven als in sha256sums.txt en in de index staat.
        """);
    return text.toString();
  }

  private static String oneLine(String fault) {
    return SafeText.lines(fault).replace('\n', ' ');
  }
}
