package org.supplierescalation.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What of each exhibit goes into a dossier. */
final class ChoosePieces {

  private final Audience audience;
  private final Law law;
  private final int count;

  /**
   * @param count of all exhibits
   */
  ChoosePieces(Audience audience, Law law, int count) {
    this.audience = audience;
    this.law = law;
    this.count = count;
  }

  Stream<Piece> of(Exhibit exhibit) {
    CaseDocument redacted = exhibit.redacted();
    if (audience == Audience.LAWYER) {
      Piece original = piece(exhibit, exhibit.document(), exhibit.title(), "");
      return redacted == null
          ? Stream.of(original)
          : Stream.of(
              original, piece(exhibit, redacted, exhibit.title() + " (gelakt)", "Gelakte kopie."));
    }
    if (exhibit.internal()) {
      return Stream.of(new Piece(exhibit, "Intern stuk", null, null, "Niet bijgevoegd."));
    }
    // Also when the redacted copy was removed: the original is not for others.
    return Stream.of(
        redacted == null
            ? piece(exhibit, exhibit.document(), exhibit.title(), "")
            : piece(exhibit, redacted, FileNames.stem(redacted.name()), "Gelakte kopie."));
  }

  private Piece piece(Exhibit exhibit, CaseDocument document, String title, String remark) {
    Instant removed = document.removedAt();
    return removed == null
        ? new Piece(exhibit, title, document, fileName(exhibit, document, title), remark)
        : new Piece(exhibit, title, document, null, (remark + " " + removedOn(removed)).strip());
  }

  private @Nullable String fileName(Exhibit exhibit, CaseDocument document, String title) {
    return FileNames.of(
        exhibit.number(),
        count,
        exhibit.datedOn(),
        title,
        FileNames.extension(document.name(), document.mediaType()));
  }

  private String removedOn(Instant removed) {
    return "Inhoud verwijderd op %s."
        .formatted(DutchDates.withoutWeekday(removed.atZone(law.zone()).toLocalDate()));
  }

  static List<Piece> of(List<Exhibit> exhibits, Audience audience, Law law) {
    ChoosePieces choose = new ChoosePieces(audience, law, exhibits.size());
    return exhibits.stream().flatMap(choose::of).toList();
  }
}
