package org.supplierescalation.evidence;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.term.DutchDates;

/** How the timeline and the breach tell of a piece of evidence. */
final class EvidenceWords {

  private EvidenceWords() {}

  static String title(Told told) {
    return told.redactedFrom() == null
        ? "Bewijs toegevoegd: " + told.category().dutch()
        : "Gelakt exemplaar toegevoegd: " + told.category().dutch();
  }

  static String withBreach(Told told, CaseDocument kept) {
    return "%s van %s: %sbestand “%s”"
        .formatted(
            told.category().dutch(),
            DutchDates.inDigits(told.datedOn()),
            told.source().isEmpty() ? "" : told.source() + ", ",
            kept.name());
  }

  /**
   * @param from name of the original, or of the mail it came with, or null
   * @param afterwards the case was closed already
   */
  static String line(
      Told told,
      CaseDocument kept,
      @Nullable Breach breach,
      @Nullable String from,
      boolean afterwards) {
    StringBuilder line = new StringBuilder();
    line.append("%s, van %s.".formatted(kept.name(), DutchDates.inDigits(told.datedOn())));
    if (!told.source().isEmpty()) {
      line.append("\nBron: ").append(told.source());
    }
    if (breach != null) {
      line.append("\nBij: ").append(breach.fact());
    }
    if (told.redactedFrom() != null) {
      line.append("\nGelakt exemplaar van “")
          .append(from)
          .append("”: dit exemplaar gaat naar buiten.");
    } else if (told.partOf() != null) {
      line.append("\nBijlage bij “").append(from).append("”.");
    }
    if (!told.note().isEmpty()) {
      line.append("\n\n").append(told.note());
    }
    if (afterwards) {
      line.append("\n\nToegevoegd nadat het dossier was gesloten.");
    }
    return line.toString();
  }
}
